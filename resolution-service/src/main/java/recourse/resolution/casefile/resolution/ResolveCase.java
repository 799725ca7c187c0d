package recourse.resolution.casefile.resolution;

import java.util.UUID;
import recourse.resolution.casefile.Decision;
import recourse.resolution.casefile.Star;

/**
 * A complaint is answered.
 *
 * @param decision what was decided, why, and on which policies that rests
 * @param star the account of what was done
 * @param by who answers
 * @param expectedVersion the version the caller saw, or null
 */
public record ResolveCase(
    UUID complaintId, Decision decision, Star star, String by, Long expectedVersion) {}
