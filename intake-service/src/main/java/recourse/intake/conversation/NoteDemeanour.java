package recourse.intake.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;

/**
 * A handler noticed who is speaking.
 *
 * @param channel where it was noticed; null where the complaint came in
 * @param expectedVersion the version of the conversation the caller saw
 */
public record NoteDemeanour(
    UUID complaintId,
    Emotion emotion,
    CommunicationStyle manner,
    @Nullable Channel channel,
    String underlyingReason,
    @Nullable String tone,
    @Nullable String nonVerbal,
    @Nullable String circumstances,
    String by,
    @Nullable Long expectedVersion) {
  DemeanourNote note(Channel usual) {
    return new DemeanourNote(
        emotion,
        manner,
        channel == null ? usual : channel,
        underlyingReason,
        tone,
        nonVerbal,
        circumstances);
  }
}
