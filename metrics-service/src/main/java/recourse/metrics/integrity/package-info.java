/** Whether the figures can be trusted: signs of gaming and of unequal treatment. */
@NullMarked
package recourse.metrics.integrity;

import org.jspecify.annotations.NullMarked;
