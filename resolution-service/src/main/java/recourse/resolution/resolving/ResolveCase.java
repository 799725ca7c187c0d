package recourse.resolution.resolving;

import java.util.UUID;
import recourse.contract.Outcome;
import recourse.resolution.model.Star;

/**
 * A complaint is answered.
 *
 * @param outcome what was decided
 * @param star the account of what was done
 * @param by who answers
 * @param expectedVersion the version the caller saw, or null
 */
public record ResolveCase(
    UUID complaintId, Outcome outcome, Star star, String by, Long expectedVersion) {}
