package recourse.resolution.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes a preventive action one that can be followed up: specific, measurable, achievable,
 * relevant and timed (R38). It reads the languages of {@link VagueWords}, by their words. Relevance
 * is not a matter of words: the action names a cause and complaints that were found to have it.
 *
 * @param version names this policy
 * @param leastWords fewer words than this are not specific
 * @param leastFeasibility from 1 hardly possible to 5 at once; less is a wish
 * @param longest an action further off than this is a hope
 */
public record ActionPolicy(String version, int leastWords, int leastFeasibility, Period longest) {
  /** The policy in force. */
  public static final ActionPolicy CURRENT = new ActionPolicy("action-2", 5, 3, Period.ofYears(1));

  /** What an action lacks. */
  public enum Lack {
    SPECIFIC("action", "Say in five words or more what will be done, without vague words."),
    MEASURABLE("target", "A figure that is to become another one."),
    ACHIEVABLE("feasibility", "At least 3 of 5: something that can be done."),
    TIMED("dueOn", "A day within a year from today.");

    private final String field;
    private final String expected;

    Lack(String field, String expected) {
      this.field = field;
      this.expected = expected;
    }

    /** The field it concerns. */
    public String field() {
      return field;
    }

    /** What would be right. */
    public String expected() {
      return expected;
    }
  }

  /** What this action lacks, the first letter first. */
  public List<Lack> lacks(
      String action,
      BigDecimal baseline,
      BigDecimal target,
      int feasibility,
      LocalDate dueOn,
      LocalDate today) {
    List<Lack> lacking = new ArrayList<>();
    if (isVague(action)) {
      lacking.add(Lack.SPECIFIC);
    }
    if (baseline.compareTo(target) == 0) {
      lacking.add(Lack.MEASURABLE);
    }
    if (feasibility < leastFeasibility) {
      lacking.add(Lack.ACHIEVABLE);
    }
    if (!dueOn.isAfter(today) || dueOn.isAfter(today.plus(longest))) {
      lacking.add(Lack.TIMED);
    }
    return lacking;
  }

  /** Whether nobody could tell afterwards if this was done. */
  public boolean isVague(String action) {
    String[] words = VagueWords.bare(action);
    return words.length < leastWords
        || VagueWords.SHIPPED.stream().anyMatch(vague -> vague.standIn(words));
  }
}
