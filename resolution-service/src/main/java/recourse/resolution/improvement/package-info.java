/**
 * Looking back after the resolution, suggestions, preventive actions against a cause with their
 * measured effect, and the way from a complaint to that effect and back.
 */
@NullMarked
package recourse.resolution.improvement;

import org.jspecify.annotations.NullMarked;
