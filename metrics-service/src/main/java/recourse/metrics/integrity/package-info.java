/** Whether the figures can be trusted: signs of gaming and of unequal treatment. */
package recourse.metrics.integrity;
