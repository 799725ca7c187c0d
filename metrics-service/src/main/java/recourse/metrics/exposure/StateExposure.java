package recourse.metrics.exposure;

import org.jspecify.annotations.Nullable;
import recourse.metrics.exposure.Exposures.Exposure;

/**
 * Keep this statement in the place of an earlier one about the same.
 *
 * @param expected the version that the caller saw; null when the caller does not mind
 */
public record StateExposure(Exposure exposure, @Nullable Long expected) {}
