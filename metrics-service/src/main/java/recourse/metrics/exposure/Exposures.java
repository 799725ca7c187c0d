package recourse.metrics.exposure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** What complaints are set against: customers, accounts, policies. Somebody has to state it. */
@NullUnmarked // still to be annotated
public interface Exposures {
  /**
   * A statement.
   *
   * @param type what is counted, for example {@code accounts}
   * @param product whose it is; null for all products together
   * @param day the day at whose end there were so many
   * @param by who stated it
   * @param version 1 for the first statement about the same, one more for each that took its place
   */
  record Exposure(
      String type,
      @Nullable String product,
      LocalDate day,
      long amount,
      String by,
      Instant statedAt,
      long version) {
    /**
     * This statement in the place of an earlier one about the same.
     *
     * @param earlier what was stated before; null if nothing was
     * @param expected the version of it that the caller saw; null when the caller does not mind
     */
    public Exposure inPlaceOf(@Nullable Exposure earlier, @Nullable Long expected) {
      long known = earlier == null ? 0 : earlier.version;
      if (expected != null && expected != known) {
        throw new Refusal(
            CommonReason.STALE,
            "It was stated anew since you read it: read it again, then decide.");
      }
      return new Exposure(type, product, day, amount, by, statedAt, known + 1);
    }
  }

  /**
   * The exposures that are in force at the end of a day.
   *
   * @param type what is counted; null when nothing was stated
   * @param ofAll of all products together; null when not stated
   */
  record Stated(@Nullable String type, Long ofAll, Map<String, Long> byProduct) {
    /** Nobody stated anything. */
    public static final Stated NOTHING = new Stated(null, null, Map.of());

    /** That of one product; null when not stated. */
    public @Nullable Long ofProduct(String product) {
      return byProduct.get(product);
    }
  }

  /**
   * What is in force: for each product the latest statement that is not after the day.
   *
   * @param type what is counted; null for the type that was stated last
   */
  Stated at(LocalDate day, String type);

  /** The statement about a day; null if there is none. Nobody else can change it meanwhile. */
  @Nullable Exposure toReplace(String type, String product, LocalDate day);

  /** Keeps a statement in the place of an earlier one about the same. */
  void state(Exposure exposure);

  /** All statements, the latest day first. */
  List<Exposure> all();
}
