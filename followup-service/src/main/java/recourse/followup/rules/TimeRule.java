package recourse.followup.rules;

import java.time.LocalDate;
import recourse.contract.ClockKind;

/**
 * A dated rule on time, as data. Rules of the same id follow each other in time; the one in force
 * on the day of receipt holds for the whole complaint.
 *
 * @param name the id, for example {@code DISP-D4}; where an organisation may choose another wording
 *     of the same rule, {@code ~} and what that wording is called follow
 * @param pack what it is switched on with
 * @param paragraph where it is written
 * @param kind what is owed
 * @param from the first day of receipt it holds for, in the calendar's zone
 * @param until the last one; null while it holds
 * @param trigger what it counts from
 * @param allowance how long
 * @param extended how long instead, where the customer was told in time why it takes longer; null
 *     where the rule cannot be extended
 * @param pauses whether the clock may stand still
 * @param missed what it means that the time ran out
 * @param endedBy what is asked for
 * @param scope which complaints it is about
 */
public record TimeRule(
    String name,
    String pack,
    String paragraph,
    ClockKind kind,
    LocalDate from,
    LocalDate until,
    RuleTrigger trigger,
    TimeAllowance allowance,
    TimeAllowance extended,
    Pausing pauses,
    Missed missed,
    RuleEnding endedBy,
    Scope scope) {
  private static final String OTHER_WORDING = "~";

  /** Whether a clock may stand still. */
  public enum Pausing {
    /** Never: no operational reason stops it. */
    NEVER,
    /** While the customer or outside evidence is awaited, in working time. */
    OPERATIONAL,
    /** Days from asking the customer for what is needed to having it do not count. */
    CLARIFICATION_DAYS
  }

  /** What it means that the time ran out. */
  public enum Missed {
    /** An obligation was broken. */
    BREACH,
    /** A chance has passed and nothing was owed. */
    LAPSE
  }

  /** Which complaints. */
  public enum Which {
    ALL,
    ABOUT_DATA,
    IN_GROUP,
    NOT_IN_GROUP
  }

  /**
   * Which complaints a rule is about.
   *
   * @param which in relation to the group
   * @param group of products, named in the settings; {@code -} for none
   */
  public record Scope(Which which, String group) {}

  /** Which rule it is, whatever its wording. */
  public String id() {
    return name.split(OTHER_WORDING, 2)[0];
  }

  /** The version a clock keeps: the rule and the day from which this wording holds. */
  public String version() {
    return name + "@" + from;
  }

  /** Refuses a rule that nobody would count. */
  public TimeRule {
    if (trigger == RuleTrigger.EVERY_MESSAGE && allowance.counting() != DayCounting.WORKING_TIME) {
      throw new IllegalArgumentException(
          name + ": from message to message, working time is counted");
    }
  }

  /** Whether it is a standard of the house, which agreements may replace; else it is a law. */
  public boolean isStandard() {
    return allowance.counting() == DayCounting.WORKING_TIME;
  }

  /** What it allows, when this much of it holds for a clock. */
  public String inWords(TimeAllowance held) {
    return extended == null || held.equals(extended)
        ? held.words()
        : held.words() + ", or " + extended.words() + " once the customer was told in time why";
  }

  boolean holdsOn(LocalDate receipt) {
    return !from.isAfter(receipt) && (until == null || !until.isBefore(receipt));
  }
}
