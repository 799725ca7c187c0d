package recourse.intake.acknowledging;

import java.util.UUID;
import recourse.contract.Channel;

/**
 * The customer was told that the complaint is here.
 *
 * @param channel the way it went out; null for the way the complaint came in
 * @param by who acknowledged
 * @param expectedVersion the version the caller saw, or null
 */
public record AcknowledgeComplaint(UUID id, Channel channel, String by, Long expectedVersion) {}
