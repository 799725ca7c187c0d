package recourse.metrics.lists;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The cards of all complaints, for lists and for what is open now. */
public interface ListEntries {
  /**
   * Which cards; null stands for all.
   *
   * @param from received at this instant or later
   * @param to received before this instant
   * @param openSince received at this instant or earlier, for bands of age
   * @param openUntil received after this instant, likewise
   */
  record Filter(
      Instant from,
      Instant to,
      String product,
      String issue,
      String channel,
      String team,
      String handler,
      Selection selection,
      Instant openSince,
      Instant openUntil) {}

  /** Which state. */
  enum Selection {
    ALL,
    OPEN,
    AT_RISK,
    OVERDUE,
    REOPENED,
    ESCALATED
  }

  /**
   * What is open now.
   *
   * @param byAge in the order of the bands asked for
   * @param medianReceivedAt when the one in the middle was received; null when nothing is open
   * @param oldestReceivedAt null when nothing is open
   */
  record OpenNow(
      long open,
      List<Long> byAge,
      Instant medianReceivedAt,
      Instant oldestReceivedAt,
      long atRisk,
      long overdue) {}

  /** Draws the cards of stories that changed; tells how many. One replica does it at a time. */
  int redraw(int atMost);

  /**
   * What is open, by age.
   *
   * @param bandsStart the youngest instant of receipt of each band but the first, newest first
   */
  OpenNow openNow(String product, String channel, List<Instant> bandsStart);

  /** A page, newest first, behind the card with this receipt and id; from the start if null. */
  List<ListEntry> page(Filter filter, Instant behindReceivedAt, UUID behindId, int limit);

  /** The cards of these complaints, as far as they are drawn, newest first. */
  List<ListEntry> of(List<UUID> complaints);

  /** All of them, newest first, read as a stream in constant memory. */
  void each(Filter filter, Consumer<ListEntry> reader);
}
