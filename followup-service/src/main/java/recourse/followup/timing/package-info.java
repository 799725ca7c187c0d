/**
 * Timing: starting, pausing, moving, stopping and judging the clocks on what was promised. Hears
 * what happens to a complaint; the sweep asks every second what has run out.
 */
package recourse.followup.timing;
