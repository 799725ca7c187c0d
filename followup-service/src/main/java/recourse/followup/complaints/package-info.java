/**
 * What this service knows of each complaint: its registration, and the events that deadlines,
 * follow-ups and reviews depend on, kept as a set, so that any order of hearing them comes to the
 * same.
 */
@NullMarked
package recourse.followup.complaints;

import org.jspecify.annotations.NullMarked;
