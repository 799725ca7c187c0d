package recourse.resolution.redress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.RedressKind;
import recourse.resolution.casefile.Citation;
import recourse.resolution.casefile.RedressOption;
import recourse.resolution.redress.rights.Cure;
import recourse.resolution.redress.rights.Purchase;
import recourse.spine.aggregate.Versioned;
import recourse.spine.money.Money;

/** The redress of a case as every door shows it to one viewer. */
public record RedressView(
    UUID complaintId,
    long version,
    Purchase purchase,
    List<Cure> cures,
    List<RedressOption> options,
    String rationale,
    List<Item> redress)
    implements Versioned {

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
}
