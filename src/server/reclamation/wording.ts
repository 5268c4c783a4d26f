/** Every sentence the reclaim half says, as key and English template; the message catalogue carries the same keys. */

/** A message before it is put into somebody's language: {0}, {1} … are replaced by the values. */
export interface Text {
    key: MessageKey
    values: string[]
}

export const ENGLISH = {
    'saving.unknown': 'no price is known: enter one on the reclamation rule',
    'saving.per_year': '{0} per year, effective at the next review of your Miro licences',

    'why.none': 'This subscription qualifies as a removal candidate under rule {0}.',
    'why.member_gone': 'Miro no longer shows this person as an active member.',
    'why.open_candidate': 'Removal candidate {0} is already open for this subscription.',
    'why.token_owner': 'This person authorized the Miro connection: without them the daily download would stop.',
    'why.company_admin': 'Company Admins of Miro are never reclaimed.',
    'why.admin_roles': 'This person holds a Miro admin role ({0}), and holders of admin roles are never reclaimed.',
    'why.guest': 'Guests do not use a seat, and Miro’s SCIM API does not know them.',
    'why.unknown_role': 'Miro gives a role this app does not know ({0}), so the person is left alone.',
    'why.excluded': 'An exclusion rule protects this person: {0}.',
    'why.no_rule': 'No active reclamation rule covers the licence {0}.',
    'why.data_too_old': 'The last complete download is {0} days old: nothing is judged on old information.',
    'why.grace': 'The licence was assigned {0} days ago; the rule gives fresh licences {1} days.',
    'why.too_new': 'The licence was assigned {0} days ago, which is not longer than the threshold of {1} days.',
    'why.active': 'The person was active {0} days ago, which is not longer than the threshold of {1} days.',
    'why.no_activity': 'Miro gives no last activity, and the rule does not count that as idle.',
    'why.reactivated':
        'The licence was taken back {0} times and came back from outside each time: a person must decide.',
    'why.quiet': 'It was decided to keep this licence; it is looked at again from {0}.',

    'journal.created': 'Created by rule {0}: idle for {1} days (threshold {2} days).',
    'journal.created_by_hand': 'Created by {0} under rule {1}.',
    'journal.successor': 'Follows {0}, whose outcome at Miro was not known.',
    'journal.mended': 'What was missing is there now; ready again.',
    'journal.retried': '{0} asked for another attempt.',
    'journal.asked': '{0} was asked by e-mail; silence until {1} releases the licence.',
    'journal.taken': 'Taken up for revocation by {0}.',
    'journal.released': '{0} released the licence.',
    'journal.silence': 'No answer until {0}: the licence counts as released.',
    'journal.keep_wanted': '{0} wants to keep the licence.',
    'journal.approval_asked': '{0} was asked to decide until {1}.',
    'journal.approval_nobody': 'There is neither a manager nor an assignment group to decide.',
    'journal.reminded': '{0} was reminded; the decision was due on {1}.',
    'journal.keep_approved': '{0} decided that the licence stays.',
    'journal.keep_rejected': '{0} decided that the licence goes.',
    'journal.intent': 'Deactivation at Miro starts: rule {0}, reason: idle for {1} days, started by {2}.',
    'journal.verified': 'Miro shows the person as deactivated. Saving: {0}.',
    'journal.closed_by_hand': '{0} closed it: the person is deactivated at Miro.',
    'journal.failed': 'Failed: {0}',
    'journal.activity_seen': 'Closed: the person was active {0} days ago.',
    'journal.no_longer_stale': 'Closed: {0}',
    'journal.error_timed_out': 'Closed: nobody mended the error within {0} days.',
    'journal.superseded': 'Closed: {0} decided for a new attempt under {1}.',
    'journal.protected': 'Closed: {0}',
    'journal.subscription_gone': 'Closed: the subscription is gone.',
    'journal.already_inactive': 'Closed: Miro showed the person deactivated before anything was sent from here.',
    'journal.profile_deleted': 'Closed: the integration profile was deleted.',
    'journal.skipped_by_hand': '{0} decided not to reclaim.',
    'journal.undone': '{0} undid it: Miro shows the person active again; the saving is reversed.',
    'journal.reactivated': 'Reactivated outside: the download of {0} shows the person active again.',

    'refusal.not_authorized': 'Miro did not accept the SCIM token ({0}).',
    'refusal.not_authorized.next':
        'Generate a token in Miro (Company settings, Enterprise integrations), enter it in the SCIM connection, press Test reclaim credential, then Retry failed.',
    'refusal.scim_disabled': 'SCIM is switched off at Miro ({0}).',
    'refusal.scim_disabled.next':
        'A Miro Company Admin switches SCIM on (Company settings, Enterprise integrations). Then press Test reclaim credential and Retry failed.',
    'refusal.sso_missing': 'Miro asks for SSO/SAML before SCIM may be used ({0}).',
    'refusal.sso_missing.next':
        'A Miro Company Admin sets up SSO/SAML first, then SCIM. Then press Test reclaim credential and Retry failed.',
    'refusal.download_credential': 'The member could not be read again before acting ({0}).',
    'refusal.download_credential.next':
        'Press Validate Connection on the profile and follow its advice, then press Retry failed.',
    'refusal.no_connection': 'The profile’s SCIM alias has no usable connection ({0}).',
    'refusal.no_connection.next':
        'Create the connection with the API token on the alias, press Test reclaim credential, then Retry failed.',
    'refusal.unavailable': 'Miro did not answer ({0}).',
    'refusal.unavailable.next': 'Nothing to do: the next daily run tries again. Retry failed tries at once.',
    'refusal.rate_limited': 'Miro’s rate limit is used up; the run goes on at {0}.',
    'refusal.rate_limited.next': 'Nothing to do: the run continues by itself.',
    'refusal.conflict': 'Miro refused the deactivation ({0}).',
    'refusal.conflict.next':
        'Usually the person is the only admin of a team: name another team admin in Miro, then press Retry failed.',
    'refusal.unknown_to_scim': 'SCIM does not know this person ({0}).',
    'refusal.unknown_to_scim.next':
        'Guests are invisible to SCIM. Press Refresh now on the profile; if the person is a guest, close the candidate as skipped.',
    'refusal.invalid': 'Miro did not understand the request ({0}).',
    'refusal.invalid.next':
        'Deactivate the person in Miro by hand, and report the answer to the maintainers of this app.',
    'refusal.unexpected': 'Miro answered something unexpected ({0}).',
    'refusal.unexpected.next': 'Look at the member in Miro, then press Retry failed.',
    'refusal.not_confirmed': 'Miro accepted the deactivation but still shows the person active.',
    'refusal.not_confirmed.next':
        'See in Miro whether an identity provider reactivated the person; mend that first, then press Resume Reclaim.',
    'refusal.outcome_unknown': 'The run stopped while the request was under way, and Miro shows the person active now.',
    'refusal.outcome_unknown.next':
        'It may have been reactivated from outside. Look at the member in Miro; Resume Reclaim makes a new attempt.',
    'refusal.subflow_failed': 'The reclaim subflow reported an error ({0}).',
    'refusal.subflow_failed.next':
        'Open the subflow named on the profile, mend what it reports, then press Retry failed.',
    'refusal.subflow_inactive': 'The reclaim subflow {0} could not be started.',
    'refusal.subflow_inactive.next': 'Activate the subflow in Workflow Studio, then press Retry failed.',
    'refusal.no_user': 'The person should be asked first, but no user record is known.',
    'refusal.no_user.next': 'Set User on the subscription, or clear Notify user on this candidate.',

    'reclaim.off': 'Reclaim subscriptions is cleared on the profile: candidates are kept, nothing is sent to Miro.',
    'reclaim.not_published': 'The profile {0} is not published: publish it first.',
    'reclaim.not_open': '{0} is already closed.',
    'reclaim.not_allowed': 'You may not do this: it needs the role {0}.',
    'reclaim.wrong_state': '{0} cannot be done while the state is {1}.',
    'reclaim.nothing_ready': 'No candidate in this selection is ready.',
    'reclaim.started': '{0} taken up, {1} asked by e-mail, {2} left for a later run because of the ceilings.',
    'reclaim.ceiling': 'At most {0} in one run (rule: {1} people, {2} % of {3} paid seats).',
    'reclaim.busy': 'Another reclaim run works on this profile; it continues there.',
    'reclaim.paused': 'Paused: {0}',
    'reclaim.done': '{0} reclaimed, {1} failed, {2} canceled, {3} skipped.',
    'reclaim.candidate_made': 'Removal candidate {0} was created.',
    'reclaim.still_active': 'Miro still shows the person active: deactivate them there first, or press Reclaim.',
    'reclaim.boards': 'Boards stay with the person, stay usable for collaborators and come back on reactivation.',

    'undo.not_complete': 'Only a reclaimed candidate can be undone.',
    'undo.already': 'This was undone already.',
    'undo.unknown_member': 'Miro no longer knows this person: invite them anew in Miro.',
    'undo.not_confirmed': 'Miro accepted the reactivation but does not show the person active yet. Press Undo again.',
    'undo.done': '{0} is active at Miro again, and the subscription is restored.',

    'reactivated.hint':
        'An identity provider pushes this person back. Remove them from the group that grants Miro, or exclude them here.',

    'threshold.effect': 'At {0} days, {1} people would be candidates, worth {2}.',

    'consent.used': 'This question has been answered already. Nothing was changed now.',
    'consent.expired': 'The time to answer is over. Nothing was changed now.',
    'consent.not_yours': 'This question was put to somebody else. Sign in as the person it was sent to.',
    'consent.unknown': 'This link is not valid. Open it exactly as it stands in the e-mail.',
    'consent.closed': 'There is nothing to answer any more: the candidate is closed.',
    'consent.person.question': 'Do you still need your Miro licence ({0})?',
    'consent.person.why': 'Miro shows no activity of yours since {0}.',
    'consent.person.keep': 'I want to keep it. My manager is asked to agree.',
    'consent.person.release': 'I do not need it. My Miro account is deactivated; my boards stay.',
    'consent.person.silence': 'Without an answer until {0} the licence is released.',
    'consent.approver.question': 'Should {0} keep the Miro licence ({1})?',
    'consent.approver.why': '{0} asked to keep it; Miro shows no activity since {1}.',
    'consent.approver.keep': 'Yes, the licence stays.',
    'consent.approver.release': 'No, the licence goes. The Miro account is deactivated; boards stay.',
    'consent.approver.due': 'Please decide until {0}.',
    'consent.thanks.released': 'Thank you. The licence is released.',
    'consent.thanks.keep_wanted': 'Thank you. {0} is asked to agree.',
    'consent.thanks.keep_approved': 'Thank you. The licence stays.',
    'consent.thanks.keep_rejected': 'Thank you. The licence goes.',
    'consent.never': 'the first day',
} as const

export type MessageKey = keyof typeof ENGLISH

export function text(key: MessageKey, ...values: (string | number)[]): Text {
    return { key, values: values.map(String) }
}

/** The English sentence, for places without a catalogue (tests, logs). */
export function english(message: Text): string {
    return fill(ENGLISH[message.key], message.values)
}

export function fill(template: string, values: readonly string[]): string {
    return template.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole)
}
