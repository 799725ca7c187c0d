package recourse.followup.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
 * @param until the last one; absent while it holds
 * @param trigger what it counts from
 * @param allowance how long
 * @param extendedBy how much longer, counted from the same start, where the customer was told in
 *     time why it takes longer; absent where the rule cannot be extended
 * @param pauses whether the clock may stand still; left out: never
 * @param missed what it means that the time ran out; left out: a breach
 * @param endedBy what is asked for
 * @param scope which complaints it is about; left out: all
 */
public record TimeRule(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String pack,
    @JsonProperty(required = true) String paragraph,
    @JsonProperty(required = true) ClockKind kind,
    @JsonProperty(required = true) LocalDate from,
    @Nullable LocalDate until,
    @JsonProperty(required = true) RuleTrigger trigger,
    @JsonProperty(required = true) TimeAllowance allowance,
    @Nullable Integer extendedBy,
    Pausing pauses,
    Missed missed,
    @JsonProperty(required = true) RuleEnding endedBy,
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

  /** Groups of products; which ones they are, the policy {@code laws} says. */
  public enum ProductGroup {
    /** Payment services and electronic money (DISP 1.6.2AR). */
    PAYMENTS,
    /** Requests of people about their data (UK GDPR Art 12A). */
    ACCESS_REQUESTS,
    /** Breaches of personal data (UK GDPR Art 33). */
    DATA_BREACHES
  }

  /**
   * Which complaints a rule is about.
   *
   * @param which in relation to the group
   * @param group of products, where it is about one
   */
  public record Scope(@JsonProperty(required = true) Which which, @Nullable ProductGroup group) {
    static final Scope ALL = new Scope(Which.ALL, null);

    public Scope {
      boolean grouped = which == Which.IN_GROUP || which == Which.NOT_IN_GROUP;
      if (grouped != (group != null)) {
        throw new IllegalArgumentException(
            which + (grouped ? " of which group?" : " has no group"));
      }
    }
  }

  /** Refuses a rule that nobody could count. */
  public TimeRule {
    pauses = Objects.requireNonNullElse(pauses, Pausing.NEVER);
    missed = Objects.requireNonNullElse(missed, Missed.BREACH);
    scope = Objects.requireNonNullElse(scope, Scope.ALL);
    if (trigger == RuleTrigger.EVERY_MESSAGE && allowance.counting() != DayCounting.WORKING_TIME) {
      throw new IllegalArgumentException(
          name + ": from message to message, working time is counted");
    }
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(name + ": ends before it begins");
    }
  }

  /** Which rule it is, whatever its wording. */
  public String id() {
    return name.split(OTHER_WORDING, 2)[0];
  }

  /** The version a clock keeps: the rule and the day from which this wording holds. */
  public String version() {
    return name + "@" + from;
  }

  /** How long, where the customer was told in time why it takes longer. */
  public @Nullable TimeAllowance extended() {
    return extendedBy == null ? null : allowance.plus(extendedBy);
  }

  /** Whether it is a standard of our own, which agreements may replace; else it is a law. */
  public boolean isStandard() {
    return allowance.counting() == DayCounting.WORKING_TIME;
  }

  /** What it allows, when this much of it holds for a clock. */
  public String inWords(TimeAllowance held) {
    TimeAllowance longer = extended();
    return longer == null || held.equals(longer)
        ? held.words()
        : held.words() + ", or " + longer.words() + " once the customer was told in time why";
  }

  boolean holdsOn(LocalDate receipt) {
    return !from.isAfter(receipt) && (until == null || !until.isBefore(receipt));
  }
}
