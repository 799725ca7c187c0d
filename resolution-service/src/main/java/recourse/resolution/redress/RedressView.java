package recourse.resolution.redress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import recourse.contract.RedressKind;
import recourse.resolution.casefile.Money;
import recourse.resolution.casefile.RedressOption;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.policies.Citation;
import recourse.resolution.redress.rights.Cure;
import recourse.resolution.redress.rights.Purchase;
import recourse.resolution.redress.rights.RuleBook;

/** The redress of a case as every door shows it to one viewer. */
public record RedressView(
    UUID complaintId,
    long version,
    Purchase purchase,
    List<Cure> cures,
    List<RedressOption> options,
    String rationale,
    List<Item> redress) {

  /**
   * One redress with what this viewer may do next; {@code payBefore} ends the last legal day, and
   * {@code late} says of what is owed whether that day is over, or was when it was paid.
   */
  public record Item(
      int number,
      RedressKind kind,
      RedressStatus status,
      Money amount,
      boolean settles,
      boolean demanded,
      String rulesVersion,
      List<Citation> policies,
      String offeredBy,
      Instant preparedAt,
      Instant offeredAt,
      String judgedBy,
      Instant judgedAt,
      Instant answeredAt,
      Long counterMinor,
      String counterWords,
      Instant payBefore,
      String paidBy,
      Instant paidAt,
      Boolean late,
      List<String> allowedSteps) {}

  /** What was bought; refused while nobody has told. */
  public Purchase purchaseToldOf() {
    return Redress.refuseMissing(purchase);
  }

  /** The redress as this viewer sees it. */
  public static RedressView of(Redress redress, Viewer viewer, Instant now) {
    List<Item> items = new ArrayList<>();
    for (RedressOffer offer : redress.offers) {
      items.add(item(items.size() + 1, offer, viewer, now));
    }
    return new RedressView(
        redress.id,
        redress.version(),
        redress.purchase,
        List.copyOf(redress.cures),
        List.copyOf(redress.options),
        redress.rationale,
        items);
  }

  private static Item item(int number, RedressOffer offer, Viewer viewer, Instant now) {
    return new Item(
        number,
        offer.kind,
        offer.status,
        offer.amountMinor == null ? null : new Money(offer.amountMinor, offer.currency),
        offer.settles,
        offer.demanded,
        offer.rulesVersion,
        cited(offer),
        offer.offeredBy,
        offer.preparedAt,
        offer.offeredAt,
        offer.judgedBy,
        offer.judgedAt,
        offer.answeredAt,
        offer.counterMinor,
        offer.counterWords,
        offer.payBefore,
        offer.paidBy,
        offer.paidAt,
        offer.late(now),
        allowed(offer, viewer));
  }

  /** What this redress rests on; the law only where it was asked (R15). */
  private static List<Citation> cited(RedressOffer offer) {
    List<Citation> all = new ArrayList<>();
    if (offer.rulesVersion != null) {
      all.add(new Citation(RuleBook.CONSUMER_RIGHTS, offer.rulesVersion));
    }
    if (offer.authorityVersion != null) {
      all.add(new Citation("authority", offer.authorityVersion));
    }
    if (offer.paymentVersion != null) {
      all.add(new Citation("payment", offer.paymentVersion));
    }
    return all;
  }

  private static List<String> allowed(RedressOffer offer, Viewer viewer) {
    boolean own = viewer.name().equals(offer.offeredBy);
    return Arrays.stream(RedressStep.values())
        .filter(step -> step.isAllowedIn(offer.status))
        .filter(step -> step.takenBy().stream().anyMatch(viewer.hasRole()))
        .filter(step -> !(own && offer.status == RedressStatus.PREPARED))
        .map(RedressStep::name)
        .toList();
  }
}
