/**
 * Rules that an organisation can set, each with the day from which it holds. The values come from
 * {@code policies.yaml}; what they mean stands in the records that services make of them.
 */
@NullMarked
package recourse.spine.policy;

import org.jspecify.annotations.NullMarked;
