/**
 * Whether the figures can be trusted: signs of gaming, and unequal outcomes for similar complaints,
 * by stated tests at a stated rate of false alarms.
 */
package recourse.metrics.policy.integrity;
