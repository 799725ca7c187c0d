/** What an organisation sets for intake. */
@NullMarked
package recourse.intake.settings;

import org.jspecify.annotations.NullMarked;
