package recourse.intake.conversation;

import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.complaints.IntakeReason;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.Refusal;

/**
 * What a handler noticed about the person they spoke with.
 *
 * @param emotion what they feel
 * @param manner how they stand up for themselves
 * @param channel where it was noticed
 * @param underlyingReason why they feel so: what happened to them, instead of what they are
 * @param tone of voice; only where there was a voice
 * @param nonVerbal cues; only where they could be seen
 * @param circumstances of their own that matter for how we handle it; never a diagnosis
 */
public record DemeanourNote(
    Emotion emotion,
    CommunicationStyle manner,
    Channel channel,
    @Words @Nullable String underlyingReason,
    @Words @Nullable String tone,
    @Words @Nullable String nonVerbal,
    @Words @Nullable String circumstances) {

  /** Whether people hear each other by this channel; by all others they read. */
  public static boolean isSpoken(Channel channel) {
    return channel == Channel.PHONE || channel == Channel.IN_PERSON;
  }

  /** Refuses cues that this channel does not carry. */
  void requirePerceptible() {
    if (tone != null && !isSpoken(channel)) {
      throw new Refusal(
          IntakeReason.CUE_NOT_PERCEPTIBLE, "tone", "Nothing: a tone is heard, not read.");
    }
    if (nonVerbal != null && channel != Channel.IN_PERSON) {
      throw new Refusal(
          IntakeReason.CUE_NOT_PERCEPTIBLE, "nonVerbal", "Nothing: gestures are seen in person.");
    }
  }

  DemeanourNote withoutWords() {
    return new DemeanourNote(emotion, manner, channel, null, null, null, null);
  }
}
