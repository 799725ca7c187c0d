/** Commands of the CRM, as they come on the topic {@code crm.commands}. */
@NullMarked
package recourse.intake.crm;

import org.jspecify.annotations.NullMarked;
