package recourse.resolution.letters;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.LetterKind;
import recourse.contract.Outcome;
import recourse.resolution.casefile.CaseStatus;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.Citation;
import recourse.resolution.casefile.Star;
import recourse.spine.refusal.Refusal;

/**
 * What a case says of itself in a letter; of the latest round where it was resolved.
 *
 * @param reference the short reference a customer can read out; null on cases from before it was
 *     kept
 * @param product what it is about
 * @param receivedAt when it was received
 * @param status where it stands
 * @param round 0 while it was never resolved
 * @param outcome null while it was never resolved, as are those below
 * @param reasons why; null too where they were forgotten
 * @param agreed whether the customer had agreed
 * @param resolvedAt when
 * @param actions what was done, each with its result
 * @param citations the policies it rests on
 */
@NullUnmarked // still to be annotated
public record LetterBasis(
    String reference,
    String product,
    Instant receivedAt,
    CaseStatus status,
    int round,
    Outcome outcome,
    String reasons,
    boolean agreed,
    Instant resolvedAt,
    List<Star.Action> actions,
    List<Citation> citations) {

  /** What a case says of itself in a letter. */
  static LetterBasis of(CaseView file, String product) {
    List<CaseView.ResolutionEntry> rounds = file.resolutions();
    CaseView.ResolutionEntry latest = rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
    return new LetterBasis(
        file.reference(),
        product,
        file.receivedAt(),
        file.status(),
        file.round(),
        latest == null ? null : latest.outcome(),
        latest == null ? null : latest.reasons(),
        latest != null && latest.agreed(),
        file.resolvedAt(),
        latest == null ? List.of() : latest.star().actions(),
        latest == null ? List.of() : latest.policies());
  }

  /** Refuses a letter that does not fit where the case stands. */
  public void refuseUnfit(LetterKind letter, SummaryResolutionPolicy policy) {
    switch (letter) {
      case FINAL_RESPONSE -> refuseUnresolved();
      case SUMMARY_RESOLUTION -> {
        refuseUnresolved();
        refuseNoSummary(policy);
      }
      case DELAY_NOTICE, DEADLOCK_LETTER -> refuseAnswered();
      case ACKNOWLEDGEMENT, UNKNOWN ->
          throw new Refusal(
              LetterReason.NOT_OURS,
              "letter",
              "DELAY_NOTICE, SUMMARY_RESOLUTION, FINAL_RESPONSE or DEADLOCK_LETTER;"
                  + " acknowledgements are written by intake.");
    }
  }

  private boolean isAnswered() {
    return status == CaseStatus.RESOLVED || status == CaseStatus.CLOSED;
  }

  private void refuseUnresolved() {
    if (!isAnswered()) {
      throw new Refusal(LetterReason.NOT_RESOLVED, "Resolve the complaint first.");
    }
  }

  private void refuseAnswered() {
    if (isAnswered() || status == CaseStatus.WITHDRAWN) {
      throw new Refusal(LetterReason.ANSWERED, "The case is %s.".formatted(status));
    }
  }

  private void refuseNoSummary(SummaryResolutionPolicy policy) {
    if (!agreed || round != 1 || !policy.isInTime(receivedAt, resolvedAt)) {
      throw new Refusal(
          LetterReason.NO_SUMMARY,
          "The customer has to accept until %s; write a final response instead."
              .formatted(policy.closes(receivedAt)));
    }
  }
}
