package recourse.followup.followups;

import java.time.Instant;

/**
 * A link that was given out.
 *
 * @param tokenHash what is kept of its secret
 */
public record SurveyInvitation(String tokenHash, Instant sentAt) {}
