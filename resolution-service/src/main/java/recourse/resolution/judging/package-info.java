/**
 * Judging escalation both ways (R29): cases that ought to move up and have not, and how often the
 * judgement of people was right, needless or missed.
 */
package recourse.resolution.judging;
