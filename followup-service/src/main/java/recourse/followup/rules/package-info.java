/**
 * What laws and standards ask about time: dated rules, what starts, stops and ends them, and how
 * they count.
 */
@NullMarked
package recourse.followup.rules;

import org.jspecify.annotations.NullMarked;
