package recourse.followup.complaints;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that was told of a complaint, as far as clocks care. The same thing told twice is one.
 *
 * @param what happened
 * @param number of the round, the clarification, the proposal or the letter; 0 where there is none
 * @param at when it happened, not when it was heard
 * @param detail a code: priority, product, severity, team, whom we wait for, pay-by instant; empty
 *     where there is none
 */
public record HistoryEvent(What what, int number, Instant at, String detail)
    implements Comparable<HistoryEvent> {
  private static final Comparator<HistoryEvent> BY_TIME =
      Comparator.comparing(HistoryEvent::at)
          .thenComparing(HistoryEvent::what)
          .thenComparingInt(HistoryEvent::number)
          .thenComparing(HistoryEvent::detail);

  /** What can be told. */
  public enum What {
    ACKNOWLEDGED,
    PRIORITY,
    PRODUCT,
    ASKED,
    ANSWERED,
    MESSAGE,
    RESOLVED,
    REOPENED,
    ENDED,
    VERDICT,
    MISSED_AT_SOURCE,
    SEVERITY,
    TEAM,
    REDRESS_ACCEPTED,
    REDRESS_PAID,
    FOLLOWED_UP,
    DELAY_NOTICE,
    DEADLOCK_LETTER,
    REGULATOR_NOTIFIED,
    ACCEPTED
  }

  /** Something without a number or a detail. */
  public static HistoryEvent of(What what, Instant at) {
    return new HistoryEvent(what, 0, at, "");
  }

  /** Something with a number. */
  public static HistoryEvent of(What what, int number, Instant at) {
    return new HistoryEvent(what, number, at, "");
  }

  @Override
  public int compareTo(HistoryEvent other) {
    return BY_TIME.compare(this, other);
  }

  /** In words, for example {@code priority P2}. */
  String inWords() {
    return what.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + detail;
  }

  String text() {
    String code = URLEncoder.encode(detail, StandardCharsets.UTF_8);
    return what + "/" + number + "/" + at + "/" + code;
  }

  static HistoryEvent parse(String text) {
    String[] parts = text.split("/", 4);
    return new HistoryEvent(
        What.valueOf(parts[0]),
        Integer.parseInt(parts[1]),
        Instant.parse(parts[2]),
        URLDecoder.decode(parts[3], StandardCharsets.UTF_8));
  }
}
