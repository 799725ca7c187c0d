package recourse.followup.complaints;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a complaint, as far as this service cares. The same thing heard of
 * twice is one.
 *
 * @param number of the round, the clarification, the proposal or the letter; 0 where there is none
 * @param at when it happened, not when it was heard of
 * @param detail a code: priority, product, severity, team, handler, whom we wait for, an instant
 */
public record HistoryEvent(Kind kind, int number, Instant at, @Nullable String detail)
    implements Comparable<HistoryEvent> {
  private static final Comparator<HistoryEvent> BY_TIME =
      Comparator.comparing(HistoryEvent::at)
          .thenComparing(HistoryEvent::kind)
          .thenComparingInt(HistoryEvent::number)
          .thenComparing(
              HistoryEvent::detail, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

  /** What can happen; at the same instant in this order. */
  public enum Kind {
    ACKNOWLEDGED,
    PRIORITY,
    PRODUCT,
    CLARIFICATION_REQUESTED,
    CLARIFICATION_RECEIVED,
    /** Somebody, not a machine, told or asked the customer something about the matter. */
    MESSAGE,
    RESOLVED,
    /** The number is the round whose answer did not hold. */
    REOPENED,
    WITHDRAWN,
    /** The detail is when the withdrawal was, that came after a resolution. */
    WITHDRAWAL_OVERTAKEN,
    /** The detail is when the resolution was, that came after a withdrawal. */
    RESOLUTION_OVERTAKEN,
    /** The detail is why. */
    CLOSED,
    /**
     * The source of an imported history judged its promise: {@code met}, {@code missed}, or not.
     */
    VERDICT,
    MISSED_AT_SOURCE,
    SEVERITY,
    TEAM,
    HANDLER,
    ESCALATED,
    /** The detail is the instant by which it is paid. */
    REDRESS_ACCEPTED,
    REDRESS_PAID,
    FOLLOWED_UP,
    DELAY_NOTICE,
    DEADLOCK_LETTER,
    REGULATOR_NOTIFIED,
    /** The customer indicated that they accept what was answered. */
    ACCEPTED,
    ERASED
  }

  /** Something without a number or a detail. */
  public static HistoryEvent of(Kind kind, Instant at) {
    return new HistoryEvent(kind, 0, at, null);
  }

  /** Something with a number. */
  public static HistoryEvent of(Kind kind, int number, Instant at) {
    return new HistoryEvent(kind, number, at, null);
  }

  /** Something with a detail. */
  public static HistoryEvent of(Kind kind, Instant at, String detail) {
    return new HistoryEvent(kind, 0, at, detail);
  }

  @Override
  public int compareTo(HistoryEvent other) {
    return BY_TIME.compare(this, other);
  }

  /** The detail of a kind that always has one. */
  public String code() {
    if (detail == null) {
      throw new IllegalStateException(kind + " says nothing more");
    }
    return detail;
  }

  /** In words, for example {@code priority P2}. */
  String inWords() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + code();
  }
}
