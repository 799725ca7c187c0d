package recourse.metrics.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What complaints are set against: customers, accounts, policies. Somebody has to state it. */
public interface Exposures {
  /**
   * A statement.
   *
   * @param type what is counted, for example {@code accounts}
   * @param product whose it is; null for all products together
   * @param day the day at whose end there were so many
   * @param by who stated it
   */
  record Exposure(
      String type, String product, LocalDate day, long amount, String by, Instant statedAt) {}

  /**
   * The exposures that are in force at the end of a day.
   *
   * @param type what is counted; null when nothing was stated
   * @param ofAll of all products together; null when not stated
   */
  record Stated(String type, Long ofAll, Map<String, Long> byProduct) {
    /** Nobody stated anything. */
    public static final Stated NOTHING = new Stated(null, null, Map.of());

    /** That of one product; null when not stated. */
    public Long ofProduct(String product) {
      return byProduct.get(product);
    }
  }

  /**
   * What is in force: for each product the latest statement that is not after the day.
   *
   * @param type what is counted; null for the type that was stated last
   */
  Stated at(LocalDate day, String type);

  /** Keeps a statement in the place of an earlier one about the same. */
  void state(Exposure exposure);

  /** All statements, the latest day first. */
  List<Exposure> all();
}
