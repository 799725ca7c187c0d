package recourse.resolution.escalation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A confusion matrix of escalation.
 *
 * @param right should have moved up, and did
 * @param needless moved up, and should not have
 * @param missed should have moved up, and did not
 * @param left should not have, and did not
 */
@NullUnmarked // still to be annotated
public record ConfusionMatrix(long right, long needless, long missed, long left) {
  private static final int DIGITS = 4;

  static ConfusionMatrix of(Set<UUID> should, Set<UUID> did, long population) {
    long right = should.stream().filter(did::contains).count();
    long needless = did.size() - right;
    long missed = should.size() - right;
    return new ConfusionMatrix(right, needless, missed, population - right - needless - missed);
  }

  /** The share of escalations that were right, to four digits; null when there were none. */
  public BigDecimal precision() {
    return share(right, right + needless);
  }

  /** The share of what should have moved up that did, to four digits; null when nothing should. */
  public BigDecimal recall() {
    return share(right, right + missed);
  }

  private static BigDecimal share(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
  }
}
