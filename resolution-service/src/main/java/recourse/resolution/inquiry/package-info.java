/** What was looked into: evidence, the reasoning behind the decision, and the root cause. */
package recourse.resolution.inquiry;
