/** Finding complaints: by what they are about, by words of what the customer said, by customer. */
@NullMarked
package recourse.intake.search;

import org.jspecify.annotations.NullMarked;
