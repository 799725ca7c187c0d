/** The figures: asked, counted and answered with numerator, denominator, exclusions and version. */
package recourse.metrics.measures;
