package recourse.intake.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** There is evidence of a letter of HEAT. */
public record RecordHeatEvidence(
    UUID complaintId,
    HeatStep letter,
    String evidence,
    @Nullable Emotion feeling,
    @Nullable String responsibility,
    @Nullable String nextStep,
    String by) {
  HeatEvidence evidence(Instant at) {
    return new HeatEvidence(letter, evidence, feeling, responsibility, nextStep, at, by);
  }
}
