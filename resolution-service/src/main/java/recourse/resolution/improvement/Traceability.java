package recourse.resolution.improvement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.Outcome;
import recourse.contract.RedressKind;
import recourse.contract.RootCause;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.CaseStatus;
import recourse.resolution.casefile.Money;
import recourse.resolution.casefile.RedressOption;
import recourse.resolution.casefile.Resolution;
import recourse.resolution.casefile.Star;
import recourse.resolution.inquiry.Inquiry;
import recourse.resolution.inquiry.InquiryView;
import recourse.resolution.redress.Redress;
import recourse.resolution.redress.RedressOffer;
import recourse.resolution.redress.RedressStatus;
import recourse.resolution.work.WorkItem;

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
    List<PreventiveAction.Shown> actions,
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
      List<PreventiveAction.Shown> actions,
      String next) {}

  /** The way back from an action. */
  public record OfAction(PreventiveAction.Shown action, List<Complaint> complaints) {}

  /** The chain of a complaint, from all that is known of it. */
  public static Traceability of(CaseFile file, Links links) {
    return new Traceability(
        file.id,
        links.work().map(w -> w.product).orElse(null),
        links.work().map(w -> w.issue).orElse(null),
        links.work().map(w -> w.receivedAt).orElse(file.openedAt),
        file.state.status(),
        fixes(file),
        links.inquiry().map(Inquiry::rootCause).orElse(null),
        links.redress().map(r -> List.copyOf(r.options)).orElse(List.of()),
        links.redress().map(Traceability::redressed).orElse(List.of()),
        links.actions(),
        links.aftermath().map(a -> List.copyOf(a.effects)).orElse(List.of()),
        new Repeats(links.work().map(w -> w.repeatOf).orElse(null), links.repeatedBy()));
  }

  /** What hangs on a case, as far as it was begun. */
  public record Links(
      Optional<WorkItem> work,
      Optional<Inquiry> inquiry,
      Optional<Redress> redress,
      Optional<PostResolutionReview> aftermath,
      List<PreventiveAction.Shown> actions,
      List<UUID> repeatedBy) {}

  private static List<Fix> fixes(CaseFile file) {
    List<Fix> fixes = new ArrayList<>();
    for (Resolution r : file.resolutions) {
      int round = fixes.size() + 1;
      List<Star.Action> done =
          file.actions.stream()
              .filter(action -> action.round() == round)
              .map(action -> new Star.Action(action.action(), action.result()))
              .toList();
      fixes.add(new Fix(round, r.outcome(), r.agreed(), r.resolvedAt(), done));
    }
    return fixes;
  }

  private static List<Redressed> redressed(Redress redress) {
    List<Redressed> all = new ArrayList<>();
    for (RedressOffer o : redress.offers) {
      Money amount = o.amountMinor == null ? null : new Money(o.amountMinor, o.currency);
      all.add(new Redressed(all.size() + 1, o.kind, o.status, amount, o.paidAt));
    }
    return all;
  }
}
