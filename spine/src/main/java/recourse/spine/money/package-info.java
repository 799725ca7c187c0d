/** Money, the same in the domain, in JSON and in policies. */
@NullMarked
package recourse.spine.money;

import org.jspecify.annotations.NullMarked;
