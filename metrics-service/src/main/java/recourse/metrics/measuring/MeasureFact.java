package recourse.metrics.measuring;

import java.time.Instant;
import recourse.contract.Fact;

/** Let this fact count, once. */
public record MeasureFact(Fact fact, Instant recordedAt) {}
