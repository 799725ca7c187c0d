package recourse.intake.letters;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.conversation.Emotion;

/**
 * The customer is told that the complaint is here.
 *
 * @param channel the way it goes out; null for the way the customer prefers, or else the way the
 *     complaint came in
 * @param feeling the feeling it names; null for the one that was noticed last
 * @param by who acknowledged
 * @param expectedVersion the version the caller saw
 */
public record AcknowledgeComplaint(
    UUID id,
    @Nullable Channel channel,
    @Nullable Emotion feeling,
    String by,
    @Nullable Long expectedVersion) {}
