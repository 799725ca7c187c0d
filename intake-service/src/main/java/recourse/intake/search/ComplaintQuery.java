package recourse.intake.search;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
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
 * @param behindAt only what comes behind this sort key, or at it behind the id: the next page
 * @param behindId see above
 * @param limit the most wanted
 */
public record ComplaintQuery(
    String customerRef,
    ComplaintStatus status,
    Channel channel,
    String product,
    String issue,
    String externalRef,
    Instant from,
    Instant to,
    Set<Long> words,
    Order order,
    Instant behindAt,
    UUID behindId,
    int limit) {

  /** How pages are ordered. */
  public enum Order {
    /** Latest receipt first. */
    RECEIVED,
    /** What falls due next first; only complaints with a running promise. */
    DUE
  }

  /** A search for everything, to be narrowed. */
  public static Wanted all() {
    return new Wanted();
  }

  /** A search that is being described. */
  public static final class Wanted {
    private String customerRef;
    private ComplaintStatus status;
    private Channel channel;
    private String product;
    private String issue;
    private String externalRef;
    private Instant from;
    private Instant to;
    private Set<Long> words;
    private Order order = Order.RECEIVED;
    private Instant behindAt;
    private UUID behindId;
    private int limit = 50;

    /** Whose. */
    public Wanted customerRef(String wanted) {
      customerRef = wanted;
      return this;
    }

    /** As it stands now. */
    public Wanted status(ComplaintStatus wanted) {
      status = wanted;
      return this;
    }

    /** How it came in. */
    public Wanted channel(Channel wanted) {
      channel = wanted;
      return this;
    }

    /** What it is about. */
    public Wanted about(String wantedProduct, String wantedIssue) {
      product = wantedProduct;
      issue = wantedIssue;
      return this;
    }

    /** Its key in the caller's system. */
    public Wanted externalRef(String wanted) {
      externalRef = wanted;
      return this;
    }

    /** Received in a period; the end is not included. */
    public Wanted received(Instant atOrAfter, Instant before) {
      from = atOrAfter;
      to = before;
      return this;
    }

    /** Found by words; null for any. */
    public Wanted words(Set<Long> wanted) {
      words = wanted;
      return this;
    }

    /** In this order; null for the usual one. */
    public Wanted order(Order wanted) {
      order = wanted == null ? Order.RECEIVED : wanted;
      return this;
    }

    /** The next page. */
    public Wanted behind(Instant at, UUID id) {
      behindAt = at;
      behindId = id;
      return this;
    }

    /** The most wanted. */
    public Wanted limit(int most) {
      limit = most;
      return this;
    }

    /** The search. */
    public ComplaintQuery build() {
      return new ComplaintQuery(
          customerRef,
          status,
          channel,
          product,
          issue,
          externalRef,
          from,
          to,
          words,
          order,
          behindAt,
          behindId,
          limit);
    }
  }
}
