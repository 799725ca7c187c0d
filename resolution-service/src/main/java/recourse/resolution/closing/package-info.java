/**
 * Closing: the follow-up has ended, and nothing more is owed. Where something is missing then, the
 * case says what and is closed as soon as it is there (R2).
 */
package recourse.resolution.closing;
