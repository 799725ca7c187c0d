package recourse.resolution.redress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.RedressAccepted;
import recourse.contract.RedressApproved;
import recourse.contract.RedressOffered;
import recourse.contract.RedressPaid;
import recourse.resolution.casefile.CaseStatus;
import recourse.resolution.casefile.Comparison;
import recourse.resolution.casefile.RedressOption;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.redress.rights.Cure;
import recourse.resolution.redress.rights.Purchase;
import recourse.resolution.redress.rights.RuleBook;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;
import recourse.spine.money.Money;
import recourse.spine.refusal.Refusal;

/**
 * What puts one case right; it has the complaint's id. It knows the purchase, so that nothing is
 * offered in settlement below the law; it compares options; and it follows every redress from its
 * preparation over approval, offer and the customer's answer to its payment. Source: R23-R25, F5.
 */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "redress")
public class Redress extends Aggregate implements HoldsWords {
  @Id private UUID id;
  @Embedded private Purchase purchase;
  @Words private String rationale;

  @ElementCollection
  @CollectionTable(name = "redress_cure", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  private List<Cure> cures = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "redress_option", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  private List<RedressOption> options = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "redress_offer", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  private List<RedressOffer> offers = new ArrayList<>();

  /** For the store only. */
  protected Redress() {}

  @Override
  public UUID wordsOf() {
    return id;
  }

  /** Begins for a case. */
  public static Redress of(UUID complaintId) {
    Redress redress = new Redress();
    redress.id = complaintId;
    return redress;
  }

  /** Notes what was bought and what was done about it; the latest telling counts. */
  public void notePurchase(Purchase told, List<Cure> toldCures) {
    PurchaseCheck.refuseImpossible(told, toldCures);
    purchase = told;
    cures.clear();
    cures.addAll(toldCures);
  }

  /** Compares options on cost, feasibility and customer impact, and says why one is chosen. */
  public void compare(List<RedressOption> compared, String why) {
    long chosen = compared.stream().filter(RedressOption::chosen).count();
    if (compared.size() < 2 || chosen != 1) {
      throw new Refusal(
          RedressReason.OPTIONS_UNFIT, "options", "Two options at least, one of them chosen.");
    }
    Money sum = new Money(0, compared.get(0).currency());
    for (RedressOption option : compared) {
      sum = sum.plus(new Money(option.costMinor(), option.currency()));
    }
    options.clear();
    options.addAll(compared);
    rationale = why;
  }

  /** The options as they are compared now. */
  public Comparison comparison() {
    return new Comparison(options, rationale);
  }

  /**
   * Offers redress, or prepares it for approval when it is above the authority of who offers it.
   *
   * @param standing how the case stands
   * @param rules the organisation's rule packs
   * @return the number of the redress
   */
  public int offer(
      RedressOffer.Terms terms,
      CaseStatus standing,
      Offering offering,
      RuleBook rules,
      Instant at) {
    refuseAfterTheEnd(standing);
    terms.refuseUnfitAmount();
    boolean within = isWithin(terms.amount(), offering);
    String version = terms.settling() ? refuseBelowTheLaw(terms, offering, rules, at) : null;
    RedressOffer prepared = RedressOffer.prepared(terms, version, offering.by(), at);
    prepared.limitedBy(offering.limits().version());
    prepared.paidUnder(prepared.isMoney() ? offering.payment().version() : null);
    offers.add(prepared);
    if (within) {
      putToTheCustomer(offers.size(), offering.payment(), at);
    }
    return offers.size();
  }

  /**
   * By whom and under which policies redress is offered.
   *
   * @param by who offers
   * @param authority by whose authority
   * @param limits of the authorities
   * @param payment by when money is owed
   */
  public record Offering(
      String by, Authority authority, AuthorityPolicy limits, PaymentPolicy payment) {}

  /** A second pair of eyes says yes or no; yes puts the offer to the customer. */
  public void judge(
      int number,
      boolean approved,
      String by,
      AuthorityPolicy limits,
      PaymentPolicy payment,
      Instant at) {
    RedressOffer offer = numbered(number);
    RedressStep step = approved ? RedressStep.APPROVE : RedressStep.DECLINE;
    step.takenFrom(offer.status());
    if (by.equals(offer.offeredBy())) {
      throw new Refusal(RedressReason.OWN_OFFER, "Somebody else must judge what you offer.");
    }
    offer.judge(step, by, at);
    if (approved) {
      raise(
          new RedressApproved(
              id,
              at,
              number,
              offer.kind(),
              offer.amountMinor(),
              offer.currency(),
              limits.version(),
              by));
      putToTheCustomer(number, payment, at);
    }
  }

  /** The customer accepts: from now on it is owed. */
  public void accept(int number, PaymentPolicy payment, Instant at) {
    RedressOffer offer = numbered(number);
    offer.answer(RedressStep.ACCEPT, at);
    offer.owe(payment, at);
    raise(new RedressAccepted(id, at, number, offer.kind(), offer.payBefore()));
  }

  /** The customer says no. */
  public void reject(int number, Instant at) {
    numbered(number).answer(RedressStep.REJECT, at);
  }

  /**
   * The customer asks for something else.
   *
   * @param wanted how much, in the currency of the offer; null when they ask for no money
   * @param words what they ask for, in their words; may be null
   */
  public void counter(int number, Money wanted, String words, Instant at) {
    RedressOffer offer = numbered(number);
    RedressStep.COUNTER.takenFrom(offer.status());
    refuseOtherCurrency(offer, wanted);
    offer.counter(wanted, words, at);
  }

  /**
   * Pays, or does what was promised.
   *
   * @param sameMeans whether by the means the customer had used
   * @param otherMeansAgreed whether the customer agreed to other means
   */
  public void pay(int number, boolean sameMeans, boolean otherMeansAgreed, String by, Instant at) {
    RedressOffer offer = numbered(number);
    RedressStep.PAY.takenFrom(offer.status());
    if (offer.isMoney() && !sameMeans && !otherMeansAgreed) {
      throw new Refusal(
          RedressReason.MEANS_NOT_AGREED,
          "Consumer Rights Act 2015, s.20(16): by the means the customer used, unless they agree.");
    }
    offer.pay(by, at);
    raise(
        new RedressPaid(
            id, at, number, offer.kind(), offer.amountMinor(), offer.currency(), offer.late(), by));
  }

  /** What is still to be decided, answered or paid before the case can be closed, by name. */
  public List<String> obligations() {
    List<String> ends = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      String part = offers.get(i).obligation();
      if (part != null) {
        ends.add("redress[%d].%s".formatted(i + 1, part));
      }
    }
    return ends;
  }

  /** Forgets what the customer said. */
  public void forget() {
    rationale = null;
    offers.forEach(RedressOffer::forget);
    options.replaceAll(
        o ->
            new RedressOption(
                "", o.costMinor(), o.currency(), o.feasibility(), o.customerImpact(), o.chosen()));
  }

  private void putToTheCustomer(int number, PaymentPolicy payment, Instant at) {
    RedressOffer offer = numbered(number);
    offer.offer(payment, at);
    raise(
        new RedressOffered(
            id,
            at,
            number,
            offer.kind(),
            offer.amountMinor(),
            offer.currency(),
            offer.offeredBy()));
  }

  private boolean isWithin(Money more, Offering offering) {
    if (more == null) {
      return true;
    }
    Money total =
        offers.stream()
            .filter(RedressOffer::claims)
            .map(offer -> new Money(offer.amountMinor(), offer.currency()))
            .reduce(more, Money::plus);
    return offering.limits().covers(offering.authority(), total.currency(), total.minor());
  }

  /** The version of the rules that were asked; null when the law is off or gives nothing here. */
  private String refuseBelowTheLaw(
      RedressOffer.Terms terms, Offering offering, RuleBook rules, Instant at) {
    if (!rules.isOn(RuleBook.CONSUMER_RIGHTS)) {
      return null;
    }
    Purchase bought = refuseMissing(purchase);
    if (!bought.concernsAConsumer()) {
      return null;
    }
    refuseMixed(terms, bought);
    new StatutoryFloor(
            rules.entitlements(offering.payment().dayOf(at), bought, cures), bought.priceMinor())
        .refuseBelow(terms.kind(), terms.amountMinor());
    return rules.consumerRights(bought.contractOn()).map(pack -> pack.version()).orElse(null);
  }

  private static void refuseMixed(RedressOffer.Terms terms, Purchase bought) {
    if (terms.amount() != null) {
      terms.amount().plus(new Money(0, bought.currency()));
    }
  }

  private static void refuseOtherCurrency(RedressOffer offer, Money wanted) {
    if (wanted != null && offer.currency() != null) {
      wanted.plus(new Money(0, offer.currency()));
    }
  }

  private static void refuseAfterTheEnd(CaseStatus standing) {
    if (standing == CaseStatus.CLOSED || standing == CaseStatus.WITHDRAWN) {
      throw new Refusal(RedressReason.CASE_OVER, "The case is %s.".formatted(standing));
    }
  }

  static Purchase refuseMissing(Purchase told) {
    if (told == null) {
      throw new Refusal(
          RedressReason.PURCHASE_MISSING, "Tell the purchase first: PUT /cases/{id}/purchase.");
    }
    return told;
  }

  private RedressOffer numbered(int number) {
    if (number < 1 || number > offers.size()) {
      throw new Refusal(RedressReason.NUMBER_UNKNOWN, "There is no redress of number " + number);
    }
    return offers.get(number - 1);
  }

  /** It as this viewer sees it. */
  public RedressView view(Viewer viewer, Instant now) {
    List<RedressView.Item> items = new ArrayList<>();
    for (RedressOffer offer : offers) {
      items.add(offer.item(items.size() + 1, viewer, now));
    }
    return new RedressView(
        id, version(), purchase, List.copyOf(cures), List.copyOf(options), rationale, items);
  }
}
