package recourse.resolution.improvement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.Outcome;
import recourse.contract.RedressKind;
import recourse.contract.RootCause;
import recourse.resolution.casefile.CaseStatus;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.RedressOption;
import recourse.resolution.casefile.Star;
import recourse.resolution.inquiry.Inquiry;
import recourse.resolution.inquiry.InquiryView;
import recourse.resolution.redress.RedressStatus;
import recourse.resolution.redress.RedressView;
import recourse.resolution.work.WorkLine;
import recourse.spine.money.Money;

/**
 * From a complaint to what was done about it, what caused it, what was weighed, what is done
 * against the cause and what came of that (R42).
 *
 * @param fixes what was done in each round of resolution
 * @param rootCause absent while nobody has asked why
 * @param options what was compared before one was chosen
 * @param redress what the customer was offered, accepted and was paid
 * @param actions against the cause, with their measured effect
 * @param recovery what the complaint did to the customer's bond with us
 * @param repeats the complaint it says again, and those that say it again
 */
@NullUnmarked // still to be annotated
public record Traceability(
    UUID complaintId,
    String product,
    String issue,
    Instant receivedAt,
    CaseStatus status,
    List<Fix> fixes,
    InquiryView.Cause rootCause,
    List<RedressOption> options,
    List<Redressed> redress,
    List<PreventiveAction.View> actions,
    List<RecoveryEffect> recovery,
    Repeats repeats) {

  /** What was done in one round of resolution. */
  public record Fix(
      int round, Outcome outcome, boolean agreed, Instant resolvedAt, List<Star.Action> actions) {}

  /** A redress and how far it came. */
  public record Redressed(
      int number, RedressKind kind, RedressStatus status, Money amount, Instant paidAt) {}

  /**
   * What came before and after.
   *
   * @param of the complaint this one says again; absent when it is the first
   * @param by those that say this one again
   */
  public record Repeats(UUID of, List<UUID> by) {}

  /** One complaint at the end of the way back, as a line. */
  public record Complaint(
      UUID complaintId,
      String product,
      String issue,
      Instant receivedAt,
      CaseStatus status,
      RootCause cause,
      Instant causeFoundAt) {}

  /** The way back from a cause; {@code next} is the cursor of the page behind it, or absent. */
  public record OfCause(
      RootCause cause,
      List<Complaint> complaints,
      List<PreventiveAction.View> actions,
      String next) {}

  /** The way back from an action. */
  public record OfAction(PreventiveAction.View action, List<Complaint> complaints) {}

  /** The chain of a complaint, from all that is known of it. */
  public static Traceability of(CaseView file, Links links) {
    return new Traceability(
        file.complaintId(),
        links.work().map(WorkLine::product).orElse(null),
        links.work().map(WorkLine::issue).orElse(null),
        links.work().map(WorkLine::receivedAt).orElse(file.openedAt()),
        file.status(),
        fixes(file),
        links.inquiry().map(Inquiry::rootCause).orElse(null),
        links.redress().options(),
        redressed(links.redress()),
        links.actions(),
        links.aftermath().map(a -> a.view().effects()).orElse(List.of()),
        new Repeats(links.repeatOf(), links.repeatedBy()));
  }

  /** What hangs on a case, as far as it was begun. */
  public record Links(
      Optional<WorkLine> work,
      Optional<Inquiry> inquiry,
      RedressView redress,
      Optional<PostResolutionReview> aftermath,
      List<PreventiveAction.View> actions,
      UUID repeatOf,
      List<UUID> repeatedBy) {}

  private static List<Fix> fixes(CaseView file) {
    return file.resolutions().stream()
        .map(r -> new Fix(r.round(), r.outcome(), r.agreed(), r.at(), r.star().actions()))
        .toList();
  }

  private static List<Redressed> redressed(RedressView redress) {
    return redress.redress().stream()
        .map(
            item ->
                new Redressed(
                    item.number(), item.kind(), item.status(), item.amount(), item.paidAt()))
        .toList();
  }
}
