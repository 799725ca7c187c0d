/** The same complaints counted as other systems count them, side by side, with the reasons. */
package recourse.metrics.dialects;
