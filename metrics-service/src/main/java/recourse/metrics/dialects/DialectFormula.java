package recourse.metrics.dialects;

import java.util.List;
import recourse.metrics.projection.MeasuredComplaint;

/**
 * One figure of one dialect.
 *
 * @param statistic what is made of what was counted
 * @param words what it says, in one sentence
 * @param source where the dialect says so
 * @param once why a thing that others count does not occur here at all, in words that follow "they"
 * @param judge how it counts a complaint
 */
public record DialectFormula(
    Dialect dialect,
    DialectMeasure measure,
    Statistic statistic,
    String words,
    String source,
    String once,
    Judge judge) {

  /** Counts the things of one complaint. */
  @FunctionalInterface
  interface Judge {
    List<DialectCount> of(MeasuredComplaint complaint, DialectWindow window);
  }

  /** Every figure of every dialect, ours first. */
  public static List<DialectFormula> all() {
    return FORMULAS;
  }

  private static final List<DialectFormula> FORMULAS =
      List.of(
              RecourseDialect.formulas(),
              ZendeskDialect.formulas(),
              FreshserviceDialect.formulas(),
              NetFcrDialect.formulas(),
              DigitDialect.formulas(),
              FrappeDialect.formulas())
          .stream()
          .flatMap(List::stream)
          .toList();
}
