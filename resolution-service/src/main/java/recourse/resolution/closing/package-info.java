/** Closing: the follow-up has ended, and nothing more is owed. Nobody closes a case by hand. */
package recourse.resolution.closing;
