package recourse.intake.complaints;

import org.jspecify.annotations.Nullable;
import recourse.spine.aggregate.Words;

/**
 * What a customer said when they complained, in their own words.
 *
 * @param narrative what happened; null where an imported history has none or it was erased
 * @param desiredOutcome what would put it right; null where they named nothing
 */
public record Statement(@Words @Nullable String narrative, @Words @Nullable String desiredOutcome) {
  static final Statement FORGOTTEN = new Statement(null, null);
}
