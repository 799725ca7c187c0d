package recourse.followup.quality;

import java.time.LocalDate;
import java.util.List;

/** How staff find their work beside what their customers say: the service profit chain. */
public interface ServiceChain {
  /**
   * Every team of which either is known: staff of the months that began in these days, customers
   * whose complaints were answered in them.
   *
   * @param to not included
   */
  List<Link> between(LocalDate from, LocalDate to);

  /**
   * A team.
   *
   * @param team theirs
   * @param voices how many of its staff have spoken
   * @param staff how satisfied they are, mean of 1 to 5; null where nobody spoke
   * @param heard how many customers said whether it worked
   * @param satisfied the share of those for whom it did; null where none said so
   * @param answers how many customers gave scores
   * @param csat their mean, 1 to 5; null where none gave one
   * @param recommending what each said who said how likely they recommend us, 0 to 10
   */
  record Link(
      String team,
      long voices,
      Double staff,
      long heard,
      Double satisfied,
      long answers,
      Double csat,
      List<Integer> recommending) {}
}
