package recourse.followup.followups;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * One survey link that went out.
 *
 * @param tokenHash SHA-256 of its secret, hexadecimal
 * @param sentAt when
 */
@Embeddable
public record SurveyInvitation(String tokenHash, Instant sentAt) {}
