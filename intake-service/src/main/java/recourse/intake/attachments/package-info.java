/**
 * What customers send along: kept sealed with their key, typed by its content, and handed out as a
 * download only.
 */
@NullMarked
package recourse.intake.attachments;

import org.jspecify.annotations.NullMarked;
