package recourse.resolution.escalation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;
import recourse.contract.Severity;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.CaseReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.Refusal;

/**
 * Looks out for what ought to move a complaint up (R28) and remembers whether it did (R29): the
 * signs that a criterion was met, each at its first sight, and whether the case stood above the
 * handler at that time or later. It has the complaint's id.
 */
@Entity
@Table(name = "escalation_watch")
public class EscalationMonitor extends Aggregate {
  @Id UUID id;
  String customerRef;
  String product;
  Instant receivedAt;

  @ElementCollection
  @CollectionTable(name = "escalation_sign", joinColumns = @JoinColumn(name = "watch_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<CriterionMet> signs = new ArrayList<>();

  /** For the store only. */
  protected EscalationMonitor() {}

  /** Begins to watch a complaint. */
  public static EscalationMonitor over(
      UUID complaintId, String customerRef, String product, Instant receivedAt) {
    EscalationMonitor watch = new EscalationMonitor();
    watch.id = complaintId;
    watch.customerRef = customerRef;
    watch.product = product;
    watch.receivedAt = receivedAt;
    return watch;
  }

  /** What was seen, in the order it was noted. */
  public List<CriterionMet> signs() {
    return List.copyOf(signs);
  }

  /** The customer complained about this product before, within the window of the policy. */
  public void noteRepeat(long earlier, EscalationPolicy policy) {
    if (earlier > 0) {
      note(EscalationCriterion.REPEAT, receivedAt, null, null, policy);
    }
  }

  /** The complaint was judged this severe. */
  public void noteSeverity(Severity severity, CaseFile file, EscalationPolicy policy, Instant at) {
    if (file.isImported()) {
      return;
    }
    if (policy.severe().contains(severity)) {
      note(EscalationCriterion.SEVERITY, at, null, null, policy);
    }
    if (policy.unsafe().contains(severity)) {
      note(EscalationCriterion.SAFETY, at, null, null, policy);
    }
    follow(file, at);
  }

  /** Something happened that is a criterion in itself. */
  public void noteEvent(
      EscalationCriterion criterion, CaseFile file, EscalationPolicy policy, Instant at) {
    if (!file.isImported() && !file.standsDown()) {
      note(criterion, at, null, null, policy);
      follow(file, at);
    }
  }

  /**
   * Somebody saw a criterion that only people see.
   *
   * @param metAt since when; not before the complaint was received and not in the future
   * @param worth the value at stake; for that criterion only
   */
  public void noteSeen(
      EscalationCriterion criterion,
      Instant metAt,
      Worth worth,
      String by,
      CaseFile file,
      EscalationPolicy policy,
      Instant now) {
    refuseUnlessSeenByPeople(criterion);
    refuseWithinAuthority(criterion, worth, policy);
    refuseOutside(metAt, now);
    note(criterion, metAt, by, worth, policy);
    follow(file, now);
  }

  /**
   * The case moved up on this criterion. Where only people see it, whoever escalates has seen it; a
   * value has to be told with its amount, so naming it is not enough.
   */
  public void heed(
      EscalationCriterion criterion,
      String by,
      CaseFile file,
      EscalationPolicy policy,
      Instant at) {
    boolean seen =
        EscalationPolicy.SEEN_BY_PEOPLE.contains(criterion)
            && criterion != EscalationCriterion.VALUE_ABOVE_AUTHORITY
            && criterion != EscalationCriterion.REPEAT;
    if (by != null && seen) {
      note(criterion, at, by, null, policy);
    }
    follow(file, at);
  }

  /** The case may have moved: what it stands above is answered. */
  public void follow(CaseFile file, Instant at) {
    signs.replaceAll(
        sign -> sign.isUnanswered() && file.stoodUpSince(sign.metAt()) ? sign.answered(at) : sign);
  }

  /** The case moved down: where the step up was judged needless, what people saw was not so. */
  public void heedStepDown(
      EscalationCriterion criterion, DeescalationReason reason, String by, Instant at) {
    if (reason == DeescalationReason.CRITERION_NOT_MET) {
      takeBack(criterion, by, at);
    }
  }

  private void takeBack(EscalationCriterion criterion, String by, Instant at) {
    signs.replaceAll(
        sign ->
            sign.criterion() == criterion && sign.stands() && sign.notedBy() != null
                ? sign.refuted(by, at)
                : sign);
  }

  /** Somebody judges that a criterion seen by people was not met after all. */
  public void refute(EscalationCriterion criterion, String by, Instant at) {
    boolean seen =
        signs.stream()
            .anyMatch(s -> s.criterion() == criterion && s.stands() && s.notedBy() != null);
    if (!seen) {
      throw new Refusal(
          CaseReason.SIGN_UNKNOWN, "Nobody noted %s, or it was refuted.".formatted(criterion));
    }
    takeBack(criterion, by, at);
  }

  private void note(
      EscalationCriterion criterion,
      Instant metAt,
      String by,
      Worth worth,
      EscalationPolicy policy) {
    boolean known = signs.stream().anyMatch(s -> s.criterion() == criterion && s.stands());
    if (!known) {
      signs.add(CriterionMet.seen(criterion, metAt, by, policy.version(), worth));
    }
  }

  private static void refuseUnlessSeenByPeople(EscalationCriterion criterion) {
    if (!EscalationPolicy.SEEN_BY_PEOPLE.contains(criterion)) {
      throw new Refusal(
          CaseReason.CRITERION_NOT_SEEN_BY_PEOPLE,
          "criterion",
          "One of " + EscalationPolicy.SEEN_BY_PEOPLE.stream().sorted().toList() + ".");
    }
  }

  private static void refuseWithinAuthority(
      EscalationCriterion criterion, Worth worth, EscalationPolicy policy) {
    boolean aboutValue = criterion == EscalationCriterion.VALUE_ABOVE_AUTHORITY;
    if (aboutValue != (worth != null)) {
      throw new Refusal(
          CaseReason.WORTH_MISPLACED,
          "worth",
          "VALUE_ABOVE_AUTHORITY, and only it, tells a value.");
    }
    if (aboutValue && !policy.isAboveAuthority(worth.amount(), worth.currency())) {
      throw new Refusal(
          CaseReason.WITHIN_AUTHORITY, "worth", "A handler may decide about this value.");
    }
  }

  private void refuseOutside(Instant metAt, Instant now) {
    if (metAt.isAfter(now)) {
      throw new Refusal(CaseReason.IN_THE_FUTURE, "metAt", "An instant that is not in the future.");
    }
    if (receivedAt != null && metAt.isBefore(receivedAt)) {
      throw new Refusal(
          CaseReason.OUT_OF_TIME_ORDER, "metAt", "Not before the receipt at " + receivedAt + ".");
    }
  }
}
