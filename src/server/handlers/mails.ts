// What mail scripts call; a few lines each.
export { consentDue, consentLinks } from '../consent/links.act.ts'
