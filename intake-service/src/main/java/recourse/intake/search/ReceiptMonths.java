package recourse.intake.search;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;

/** Months of receipts, by which words are found: a number each, going on over the years. UTC. */
public final class ReceiptMonths {
  private static final int A_YEAR = 12;

  private ReceiptMonths() {}

  /** The number of the month of an instant. */
  public static long of(Instant at) {
    YearMonth month = YearMonth.from(at.atOffset(ZoneOffset.UTC));
    return (long) month.getYear() * A_YEAR + month.getMonthValue() - 1;
  }

  /**
   * Consecutive months.
   *
   * @param first the earliest
   * @param last the latest
   */
  public record Span(long first, long last) {
    /** Every month of it. */
    public List<Long> each() {
      return LongStream.rangeClosed(first, last).boxed().toList();
    }

    /** Its first instant. */
    public Instant begin() {
      return ReceiptMonths.begin(first);
    }

    /** The first instant behind it. */
    public Instant end() {
      return ReceiptMonths.begin(last + 1);
    }
  }

  private static Instant begin(long month) {
    return YearMonth.of((int) Math.floorDiv(month, A_YEAR), (int) Math.floorMod(month, A_YEAR) + 1)
        .atDay(1)
        .atStartOfDay()
        .toInstant(ZoneOffset.UTC);
  }
}
