package recourse.intake.letters;

import java.util.UUID;
import recourse.contract.Channel;
import recourse.intake.conversation.Emotion;

/**
 * The customer was told that the complaint is here.
 *
 * @param channel the way it went out; null for the way the customer prefers, or else the way the
 *     complaint came in
 * @param feeling the feeling it names; null for the one that was noticed last
 * @param by who acknowledged
 * @param expectedVersion the version the caller saw, or null
 */
public record AcknowledgeComplaint(
    UUID id, Channel channel, Emotion feeling, String by, Long expectedVersion) {}
