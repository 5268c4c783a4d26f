// What mail scripts call; a few lines each.
export { consentDays, consentDue, consentLinks } from '../consent/links.act.ts'
