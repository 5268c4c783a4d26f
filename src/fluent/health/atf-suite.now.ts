// The test suite that a customer, or a pipeline by sn_cicd, runs after each install.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { entitlementTest, refusedTest } from './atf-access.now.ts'
import { candidateTest, consentTest } from './atf-candidates.now.ts'
import { draftTest, lockTest, validationTest } from './atf-profiles.now.ts'

const suite = Record({
    $id: Now.ID['atf-suite'],
    table: 'sys_atf_test_suite',
    data: {
        name: 'Miro SAM',
        description:
            'Tests of Miro Enterprise for Software Asset Management. They ask nothing of Miro and leave nothing.',
        active: true,
    },
})

Record({
    $id: Now.ID['atf-suite-draft'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: draftTest, order: 100, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-validation'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: validationTest, order: 200, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-locks'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: lockTest, order: 300, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-candidate'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: candidateTest, order: 400, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-consent'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: consentTest, order: 500, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-refused'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: refusedTest, order: 600, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-entitlement'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: entitlementTest, order: 700, abort_on_failure: false },
})
