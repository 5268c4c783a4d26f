// What each seeded person does in this app: the sign-in page of the embedded instance says it beside their names.
export const duties: Readonly<Record<string, string>> = {
    'ida.integrator': 'SAM integrator: connects Miro, owns profiles',
    'adam.admin': 'SAM admin: owns rules, exclusions, entitlements',
    'uma.user': 'SAM user: reviews and reclaims',
    'emil.employee': 'Employee: no role of the app',
    'mona.manager': 'Manager: no role of the app, decides about her people',
    admin: 'System administrator',
}
