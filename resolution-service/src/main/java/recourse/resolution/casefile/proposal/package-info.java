/** A solution is put to the customer, who accepts it or gets another one. */
@NullMarked
package recourse.resolution.casefile.proposal;

import org.jspecify.annotations.NullMarked;
