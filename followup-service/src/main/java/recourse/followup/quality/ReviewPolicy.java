package recourse.followup.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recourse.followup.followups.SurveyPolicy;

/**
 * Which resolved cases are drawn for review. Chance draws from all alike, so that its cases stand
 * for all; a case that calls for a look is drawn beside, and never counted among those. Both draws
 * are functions of the case, so that no handler and no reviewer can influence them.
 *
 * @param dated wordings, the one in force on the day of the resolution decides
 * @param zone in which a day begins
 */
public record ReviewPolicy(List<Wording> dated, ZoneId zone) {
  private static final String SHARE = "(0(?:\\.\\d+)?|1(?:\\.0+)?)";
  private static final Pattern TEXT =
      Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2}) random=" + SHARE + " targeted=" + SHARE + "\\s*");

  public ReviewPolicy {
    dated = dated.stream().sorted(Comparator.comparing(Wording::from).reversed()).toList();
    if (dated.isEmpty()) {
      throw new IllegalArgumentException("a review policy needs at least one wording");
    }
  }

  /**
   * What holds from a day on.
   *
   * @param from the first day
   * @param random the share of all resolutions that is drawn, 0 to 1
   * @param targeted the share of those that call for a look
   */
  public record Wording(LocalDate from, double random, double targeted) {
    static Wording parse(String text) {
      Matcher parts = TEXT.matcher(text);
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            "'" + text + "' is no review policy; for example: 2026-01-01 random=0.05 targeted=0.5");
      }
      return new Wording(
          LocalDate.parse(parts.group(1)),
          Double.parseDouble(parts.group(2)),
          Double.parseDouble(parts.group(3)));
    }
  }

  /** Wordings with semicolons between. */
  public static ReviewPolicy parse(String text, ZoneId zone) {
    return new ReviewPolicy(Arrays.stream(text.split(";")).map(Wording::parse).toList(), zone);
  }

  /** Whether chance draws this resolution. */
  public boolean drawsAtRandom(UUID complaintId, int round, Instant resolvedAt) {
    return SurveyPolicy.lot("random review/" + complaintId + "/" + round)
        < inForce(resolvedAt).random();
  }

  /** Whether a resolution that calls for a look gets one. */
  public boolean drawsTargeted(UUID complaintId, int round, Instant resolvedAt) {
    return SurveyPolicy.lot("targeted review/" + complaintId + "/" + round)
        < inForce(resolvedAt).targeted();
  }

  private Wording inForce(Instant resolvedAt) {
    LocalDate day = resolvedAt.atZone(zone).toLocalDate();
    return dated.stream()
        .filter(wording -> !wording.from().isAfter(day))
        .findFirst()
        .orElse(dated.get(dated.size() - 1));
  }
}
