// Connect, download, reclaim, consent and the screens once more, with everything that no source settles on its other side.
process.env.MIRO_SAM_SWITCHES = 'lenient'

// Not imported: the switches are read where the instances are opened, and imports would come before the line above.
for (const file of [
    './profiles/connect.test.ts',
    './subscriptions/download.test.ts',
    './revocation/reclaim.test.ts',
    './revocation/by-hand.test.ts',
    './reliability/consent-and-ceilings.test.ts',
    './screens/consent-page.test.ts',
    './screens/profile-life.test.ts',
    './screens/profile-form.test.ts',
]) {
    describe(file, () => {
        // eslint-disable-next-line @typescript-eslint/no-require-imports
        require(file)
    })
}
