/**
 * The question whether a resolution worked: scheduled with it, asked and asked again, answered in
 * the survey or to a member of staff, lapsed visibly when nobody answers.
 */
@NullMarked
package recourse.followup.followups;

import org.jspecify.annotations.NullMarked;
