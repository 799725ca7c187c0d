/**
 * Messages to customers, written from templates in the form, language and channel that their
 * adjustments ask for; each is kept on record.
 */
@NullMarked
package recourse.intake.letters;

import org.jspecify.annotations.NullMarked;
