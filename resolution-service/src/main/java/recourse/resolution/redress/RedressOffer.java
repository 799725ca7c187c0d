package recourse.resolution.redress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import recourse.contract.RedressKind;
import recourse.resolution.casefile.Money;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.Refusal;

/**
 * One thing that puts it right, on its way from its preparation to its payment. Only {@link
 * Redress} changes it. Money is owed from the day we agree: the day the customer accepts, or the
 * day of our offer when it is exactly what they had demanded.
 */
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
  public RedressKind kind;

  @Enumerated(EnumType.STRING)
  public RedressStatus status;

  public Long amountMinor;
  public String currency;
  boolean settles;
  boolean demanded;
  String rulesVersion;
  String authorityVersion;
  String paymentVersion;
  String offeredBy;
  Instant preparedAt;
  Instant offeredAt;
  String judgedBy;
  Instant judgedAt;
  Instant answeredAt;
  Long counterMinor;
  @Words String counterWords;
  Instant payBefore;
  String paidBy;
  public Instant paidAt;

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
  String looseEnd() {
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
}
