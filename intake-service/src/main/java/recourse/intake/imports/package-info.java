/**
 * Complaints that lived elsewhere: they come in as lines of NDJSON, once each, at their own times.
 * What was done about them goes to resolution, through an endpoint of its own.
 */
@NullMarked
package recourse.intake.imports;

import org.jspecify.annotations.NullMarked;
