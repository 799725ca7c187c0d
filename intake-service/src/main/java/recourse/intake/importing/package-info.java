/**
 * Importing: complaints that lived elsewhere come in as lines of NDJSON, once each, at their own
 * times. What was done about them is told to resolution, through a door of its own.
 */
package recourse.intake.importing;
