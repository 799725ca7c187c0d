/** What we promised on each complaint and when it falls due, as followup tells it. */
@NullMarked
package recourse.intake.deadlines;

import org.jspecify.annotations.NullMarked;
