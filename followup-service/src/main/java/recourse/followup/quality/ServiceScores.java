package recourse.followup.quality;

import java.time.LocalDate;
import java.util.List;
import recourse.contract.ServiceStandard;

/** Reviews, mystery visits and staff side by side, on the same standards. */
public interface ServiceScores {
  /** Sums by standard, source and team, of these days. */
  List<Sum> between(LocalDate from, LocalDate to);

  /** How satisfied staff are with working here, by team, of these days. */
  List<Satisfaction> satisfactionBetween(LocalDate from, LocalDate to);

  /**
   * How satisfied staff of a team are.
   *
   * @param team theirs
   * @param count how many have spoken
   * @param mean 1 to 5
   */
  record Satisfaction(String team, long count, double mean) {}

  /** Who scored. */
  enum Source {
    /** Reviews of cases drawn by chance; those drawn for a reason would tilt it. */
    REVIEW,
    VISIT,
    PULSE
  }

  /**
   * What was scored together.
   *
   * @param team null where none is known
   * @param count how many cards
   * @param points of all of them
   * @param outOf what they could have been
   */
  record Sum(
      ServiceStandard standard, Source source, String team, long count, long points, long outOf) {}
}
