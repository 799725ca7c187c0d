/** The figures: asked, counted and answered with numerator, denominator, exclusions and version. */
@NullMarked
package recourse.metrics.measures;

import org.jspecify.annotations.NullMarked;
