package recourse.intake.search;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.complaints.ComplaintStatus;

/**
 * What is looked for among all complaints; null means all.
 *
 * @param customerRef whose
 * @param status as it stands now
 * @param channel how it came in
 * @param product what it is about
 * @param issue what went wrong
 * @param externalRef its key in the caller's system
 * @param from receipt at or after
 * @param to receipt before
 * @param words the tokens of words that must all stand in what the customer said
 * @param order how the pages are ordered
 */
record ComplaintQuery(
    @Nullable String customerRef,
    @Nullable ComplaintStatus status,
    @Nullable Channel channel,
    @Nullable String product,
    @Nullable String issue,
    @Nullable String externalRef,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable Set<Long> words,
    Order order) {

  /** How pages are ordered. */
  enum Order {
    /** Latest receipt first. */
    RECEIVED,
    /** What falls due next first; only complaints with a running promise. */
    DUE
  }

  /** All complaints of a customer, latest receipt first. */
  static ComplaintQuery ofCustomer(String ref) {
    return new ComplaintQuery(ref, null, null, null, null, null, null, null, null, Order.RECEIVED);
  }

  /** Whether words are all that is asked for, but for a time of receipt. */
  boolean isForWordsAlone() {
    return customerRef == null
        && status == null
        && channel == null
        && product == null
        && issue == null
        && externalRef == null;
  }

  /** Whether it can find few only, whatever words they hold: by whose they are or by their key. */
  boolean isOfFew() {
    return customerRef != null || externalRef != null;
  }
}
