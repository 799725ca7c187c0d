/**
 * What this service knows of each complaint: the events that clocks and follow-ups depend on, kept
 * as a set, so that any order of hearing them comes to the same.
 */
package recourse.followup.complaints;
