/**
 * What customers send along: kept sealed with their key, typed by its content, and handed out as a
 * download only.
 */
package recourse.intake.attachments;
