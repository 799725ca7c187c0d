/** What was looked into: evidence, the reasoning behind the decision, and the root cause. */
@NullMarked
package recourse.resolution.inquiry;

import org.jspecify.annotations.NullMarked;
