package recourse.resolution.redress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.RedressKind;
import recourse.resolution.casefile.Citation;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.redress.rights.RuleBook;
import recourse.spine.aggregate.Words;
import recourse.spine.money.Money;
import recourse.spine.refusal.Refusal;

/**
 * One thing that puts it right, on its way from its preparation to its payment. Only {@link
 * Redress} changes it. Money is owed from the day we agree: the day the customer accepts, or the
 * day of our offer when it is exactly what they had demanded.
 */
@NullUnmarked // still to be annotated
@Embeddable
public class RedressOffer {
  private static final Set<RedressKind> MONEY =
      EnumSet.of(
          RedressKind.REFUND,
          RedressKind.PRICE_REDUCTION,
          RedressKind.COMPENSATION,
          RedressKind.GOODWILL);
  private static final Set<RedressKind> WORDS =
      EnumSet.of(RedressKind.APOLOGY, RedressKind.EXPLANATION);
  private static final Set<RedressStatus> CLAIMING =
      EnumSet.of(
          RedressStatus.PREPARED,
          RedressStatus.OFFERED,
          RedressStatus.ACCEPTED,
          RedressStatus.PAID);

  @Enumerated(EnumType.STRING)
  private RedressKind kind;

  @Enumerated(EnumType.STRING)
  private RedressStatus status;

  private Long amountMinor;
  private String currency;
  private boolean settles;
  private boolean demanded;
  private String rulesVersion;
  private String authorityVersion;
  private String paymentVersion;
  private String offeredBy;
  private Instant preparedAt;
  private Instant offeredAt;
  private String judgedBy;
  private Instant judgedAt;
  private Instant answeredAt;
  private Long counterMinor;
  @Words private String counterWords;
  private Instant payBefore;
  private String paidBy;
  private Instant paidAt;

  /** For the store only. */
  protected RedressOffer() {}

  /**
   * What somebody wants to offer.
   *
   * @param kind what it is
   * @param amount how much; null without money
   * @param settles whether it is meant to settle the claim; null leaves it to the kind
   * @param demanded whether it is exactly what the customer had demanded
   */
  public record Terms(RedressKind kind, Money amount, Boolean settles, boolean demanded) {
    boolean settling() {
      return settles == null ? !WORDS.contains(kind) && kind != RedressKind.GOODWILL : settles;
    }

    Long amountMinor() {
      return amount == null ? null : amount.minor();
    }

    void refuseUnfitAmount() {
      if (MONEY.contains(kind) && (amount == null || amount.minor() == 0)) {
        throw new Refusal(RedressReason.AMOUNT_UNFIT, "amount", kind + " says how much.");
      }
      if (WORDS.contains(kind) && amount != null) {
        throw new Refusal(RedressReason.AMOUNT_UNFIT, "amount", kind + " is no money.");
      }
    }
  }

  static RedressOffer prepared(Terms terms, String rulesVersion, String by, Instant at) {
    RedressOffer offer = new RedressOffer();
    offer.kind = terms.kind();
    offer.status = RedressStatus.PREPARED;
    offer.amountMinor = terms.amountMinor();
    offer.currency = terms.amount() == null ? null : terms.amount().currency();
    offer.settles = terms.settling();
    offer.demanded = terms.demanded();
    offer.rulesVersion = rulesVersion;
    offer.offeredBy = by;
    offer.preparedAt = at;
    return offer;
  }

  void offer(PaymentPolicy payment, Instant at) {
    status = RedressStatus.OFFERED;
    offeredAt = at;
    if (demanded) {
      owe(payment, at);
    }
  }

  void judge(RedressStep step, String by, Instant at) {
    status = step.takenFrom(status);
    judgedBy = by;
    judgedAt = at;
  }

  void answer(RedressStep step, Instant at) {
    status = step.takenFrom(status);
    answeredAt = at;
  }

  void owe(PaymentPolicy payment, Instant at) {
    if (isMoney() && payBefore == null) {
      payBefore = payment.payBefore(at);
    }
  }

  void pay(String by, Instant at) {
    status = RedressStep.PAY.takenFrom(status);
    paidBy = by;
    paidAt = at;
  }

  /** Whether it counts towards what a case costs. */
  boolean claims() {
    return amountMinor != null && CLAIMING.contains(status);
  }

  boolean isMoney() {
    return MONEY.contains(kind);
  }

  /** The step that is owed before the case can be closed; null when none is. */
  String obligation() {
    return switch (status) {
      case PREPARED -> "approval";
      case OFFERED -> payBefore == null ? null : "acceptance";
      case ACCEPTED -> "payment";
      case REJECTED, COUNTERED, PAID, DECLINED -> null;
    };
  }

  Boolean late() {
    return late(paidAt);
  }

  /** Whether it is owed and the last day is over; as of its payment where it was paid. */
  Boolean late(Instant now) {
    Instant asOf = paidAt == null ? now : paidAt;
    return payBefore == null ? null : !asOf.isBefore(payBefore);
  }

  RedressKind kind() {
    return kind;
  }

  RedressStatus status() {
    return status;
  }

  Long amountMinor() {
    return amountMinor;
  }

  String currency() {
    return currency;
  }

  String offeredBy() {
    return offeredBy;
  }

  Instant payBefore() {
    return payBefore;
  }

  void limitedBy(String version) {
    authorityVersion = version;
  }

  void paidUnder(String version) {
    paymentVersion = version;
  }

  /** The customer asks for something else. */
  void counter(Money wanted, String words, Instant at) {
    answer(RedressStep.COUNTER, at);
    counterMinor = wanted == null ? null : wanted.minor();
    counterWords = words;
  }

  void forget() {
    counterWords = null;
  }

  /** It as this viewer sees it. */
  RedressView.Item item(int number, Viewer viewer, Instant now) {
    return new RedressView.Item(
        number,
        kind,
        status,
        amountMinor == null ? null : new Money(amountMinor, currency),
        settles,
        demanded,
        rulesVersion,
        cited(),
        offeredBy,
        preparedAt,
        offeredAt,
        judgedBy,
        judgedAt,
        answeredAt,
        counterMinor,
        counterWords,
        payBefore,
        paidBy,
        paidAt,
        late(now),
        allowed(viewer));
  }

  /** What this redress rests on; the law only where it was asked (R15). */
  private List<Citation> cited() {
    List<Citation> all = new ArrayList<>();
    if (rulesVersion != null) {
      all.add(new Citation(RuleBook.CONSUMER_RIGHTS, rulesVersion));
    }
    if (authorityVersion != null) {
      all.add(new Citation("authority", authorityVersion));
    }
    if (paymentVersion != null) {
      all.add(new Citation("payment", paymentVersion));
    }
    return all;
  }

  private List<String> allowed(Viewer viewer) {
    boolean own = viewer.name().equals(offeredBy);
    return Arrays.stream(RedressStep.values())
        .filter(step -> step.isAllowedIn(status))
        .filter(step -> step.takenBy().stream().anyMatch(viewer.hasRole()))
        .filter(step -> !(own && status == RedressStatus.PREPARED))
        .map(RedressStep::name)
        .toList();
  }
}
