// What the install step calls; it may run at every upgrade.
export { grantSamRoles } from '../health/contained-roles.act.ts'
