/**
 * What laws and standards ask about time: dated rules, what starts, stops and ends them, and how
 * they count.
 */
package recourse.followup.rules;
