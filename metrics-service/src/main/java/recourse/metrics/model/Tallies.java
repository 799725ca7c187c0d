package recourse.metrics.model;

import java.util.List;

/**
 * The counts from which figures are made, one list per cohort: first the whole, with key null, then
 * the parts of the breakdown.
 */
public record Tallies(
    List<Received> received,
    List<Resolved> resolved,
    List<Backlog> backlog,
    List<Clocks> clocks,
    List<Answers> answers) {

  /** A count of the whole, or of one part of it. */
  public interface Tally {
    /** Which part; null for the whole. */
    String key();
  }

  /**
   * Complaints received in the period.
   *
   * @param medianWait seconds to the first acknowledgement; null when none was acknowledged
   */
  public record Received(String key, long complaints, long acknowledged, Long medianWait)
      implements Tally {}

  /**
   * Complaints whose latest resolution lies in the period.
   *
   * @param median seconds from receipt to the latest resolution; null when there is none
   * @param ninetieth the same for nine in ten
   * @param reopened those of them reopened soon after one of their resolutions
   */
  public record Resolved(String key, long complaints, Long median, Long ninetieth, long reopened)
      implements Tally {}

  /**
   * Complaints open at the end of the period.
   *
   * @param answeredAtSource not counted as open: answered, but nobody says when
   */
  public record Backlog(String key, long open, long answeredAtSource) implements Tally {}

  /** Clocks judged in the period. */
  public record Clocks(String key, long met, long missed, long cancelled) implements Tally {}

  /**
   * Answers given in the period, each survey once.
   *
   * @param valid answers on the scale
   * @param offScale answers that are not
   */
  public record Answers(String key, long satisfied, long valid, long offScale) implements Tally {}
}
