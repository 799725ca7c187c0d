package recourse.metrics.policy.dialect;

import java.util.List;
import recourse.metrics.model.MeasuredComplaint;

/**
 * One figure of one dialect.
 *
 * @param statistic what is made of what was counted
 * @param words what it says, in one sentence
 * @param source where the dialect says so
 * @param once why a thing that others count does not occur here at all, in words that follow "they"
 * @param judge how it counts a complaint
 */
public record Formula(
    Dialect dialect,
    Measure measure,
    Statistic statistic,
    String words,
    String source,
    String once,
    Judge judge) {

  /** Counts the things of one complaint. */
  @FunctionalInterface
  interface Judge {
    List<Count> of(MeasuredComplaint complaint, Window window);
  }

  /** Every figure of every dialect, ours first. */
  public static List<Formula> all() {
    return FORMULAS;
  }

  private static final List<Formula> FORMULAS =
      List.of(
              Own.formulas(),
              Zendesk.formulas(),
              Freshservice.formulas(),
              NetFcr.formulas(),
              Digit.formulas(),
              Frappe.formulas())
          .stream()
          .flatMap(List::stream)
          .toList();
}
