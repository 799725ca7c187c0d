/**
 * The same complaints, counted as other systems count them: one class per dialect, each formula
 * with its source, and the reason for each difference from our own.
 */
package recourse.metrics.policy.dialect;
