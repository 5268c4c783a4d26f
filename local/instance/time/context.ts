/** What date classes need to know of the instance and the session. */
export interface TimeContext {
    /** Epoch milliseconds of the instance's clock. */
    now(): number
    /** Time zone of the session's user. */
    zone(): string
    /** Display formats of the session's user. */
    dateFormat(): string
    timeFormat(): string
    /** Language of the session, such as 'en'. */
    language(): string
}
