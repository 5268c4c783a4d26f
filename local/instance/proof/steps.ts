// The step types of the Automated Test Framework that are known here, by the ids that the SDK's builds name them with.

/** What a step of a type does here. */
export interface StepType {
    name: string
    /** Id of the input variable → its name. */
    inputs: Readonly<Record<string, string>>
}

const step = (name: string, inputs: Record<string, string>): StepType => ({ name, inputs })

/** Id of the step's configuration → type. */
export const stepTypes: Readonly<Record<string, StepType>> = {
    d9bc5f21ff6033008d3f5d9ad53bf12d: step('createUser', {
        '1778a7480f20101091d0f00c97767e03': 'fieldValues',
        '1985e0ceff2433008d3f5d9ad53bf1ba': 'firstName',
        '6f69fc4aff6433008d3f5d9ad53bf18c': 'lastName',
        '8c07aba5ff6033008d3f5d9ad53bf13b': 'roles',
        '98c44875ffa033008d3f5d9ad53bf1fa': 'impersonate',
        b27b2b29ff6033008d3f5d9ad53bf164: 'groups',
    }),
    '071ee5b253331200040729cac2dc348d': step('impersonate', { '586e2c4253e0220002c6435723dc3415': 'user' }),
    '14872288df60220062fe6c7a4df26319': step('recordInsert', {
        '90144b535320220002c6435723dc3488': 'table',
        '9024a37f671003007ba405225685efe5': 'assert',
        dd54cf535320220002c6435723dc34fd: 'fieldValues',
        e6e3c7535320220002c6435723dc3496: 'enforceSecurity',
    }),
    '17a72288df60220062fe6c7a4df26397': step('recordUpdate', {
        '334b7bb7675003007ba405225685ef72': 'assert',
        '46dbcb535320220002c6435723dc3409': 'enforceSecurity',
        '501c8f535320220002c6435723dc34da': 'recordId',
        '53fb0f535320220002c6435723dc34ec': 'table',
        bc4c43935320220002c6435723dc34a2: 'fieldValues',
    }),
    '1f39a288df60220062fe6c7a4df2639d': step('recordValidation', {
        '52ed1e5b5360220002c6435723dc3421': 'recordId',
        '67400008676003007ba405225685efa4': 'assert',
        '6aad5a575360220002c6435723dc34b0': 'table',
        cbddfa135320220002c6435723dc3415: 'enforceSecurity',
        ff6e125353a0220002c6435723dc3442: 'fieldValues',
    }),
    '2d82e3c7531400109e02ddeeff7b12a7': step('recordQuery', {
        '02fb0027531000109e02ddeeff7b120b': 'enforceSecurity',
        '78b8d86b531000109e02ddeeff7b12f3': 'table',
        '915990ab531000109e02ddeeff7b12f8': 'fieldValues',
        b86c0427531000109e02ddeeff7b1227: 'assert',
    }),
    '41de4a935332120028bc29cac2dc349a': step('runServerSideScript', { '989d9e235324220002c6435723dc3484': 'script' }),
    e00571a10b3222000b7da95e93673a8f: step('sendRestRequest', {
        '50bff9250b3222000b7da95e93673a9b': 'path',
        '59877da10b3222000b7da95e93673a56': 'method',
        '6cdd0ab543010210b6f9a0246bb8f2f2': 'auth',
        '81e042650b3222000b7da95e93673aa2': 'body',
    }),
    '2f4fa7309f132200ef4afa7dc67fcf0f': step('assertStatusCode', {
        '1d94cb1f3b8032000774229c93efc419': 'operation',
        '9f5f67709f132200ef4afa7dc67fcf94': 'statusCode',
    }),
    '5f2e0e535332120028bc29cac2dc34d3': step('openExistingRecord', {
        ad351a4e53a0220002c6435723dc34f0: 'recordId',
        b124164e53a0220002c6435723dc34c5: 'table',
    }),
    '0f4a128297202200abe4bb7503ac4af0': step('clickUIAction', {
        '3eee292353e0220002c6435723dc343c': 'table',
        '7c5f6d2353e0220002c6435723dc34f6': 'uiAction',
    }),
    d8fdf5e10b1022009cfdc71437673adc: step('uiActionVisibility', {
        '56e6bee65320220002c6435723dc34b9': 'visible',
        '6619c7aa5320220002c6435723dc34e2': 'notVisible',
        ba62b4075320220002c6435723dc34b9: 'table',
    }),
}
