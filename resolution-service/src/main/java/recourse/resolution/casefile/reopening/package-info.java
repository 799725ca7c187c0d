/** The same complaint lives again because its resolution did not hold. */
@NullMarked
package recourse.resolution.casefile.reopening;

import org.jspecify.annotations.NullMarked;
