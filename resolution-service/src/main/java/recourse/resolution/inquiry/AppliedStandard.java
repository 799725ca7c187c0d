package recourse.resolution.inquiry;

import recourse.spine.aggregate.Words;

/**
 * A law, policy or standard that was applied.
 *
 * @param standard its code, for example {@code cra-2015 s.9} or {@code returns-policy}
 * @param edition its version or date; may be null
 * @param application how it applies to this case; null once it was forgotten
 */
public record AppliedStandard(
    @Words String standard, @Words String edition, @Words String application) {}
