package recourse.metrics.dialects;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.projection.MeasuredComplaint;

/**
 * The same complaints counted by every formula, one complaint after the other in any order; only
 * the counts are kept. Afterwards each figure stands beside ours, with what makes the difference.
 */
@NullUnmarked // still to be annotated
public final class DialectComparison {
  private final DialectWindow window;
  private final Map<DialectFormula, DialectSums> sums = new LinkedHashMap<>();
  private final Map<DialectMeasure, DialectFormula> ours = new EnumMap<>(DialectMeasure.class);
  private final List<DialectDiff> ledgers = new ArrayList<>();

  public DialectComparison(DialectWindow window) {
    this.window = window;
    for (DialectFormula formula : DialectFormula.all()) {
      sums.put(formula, new DialectSums());
      if (formula.dialect() == Dialect.RECOURSE) {
        ours.put(formula.measure(), formula);
      } else {
        ledgers.add(new DialectDiff(ours.get(formula.measure()), formula));
      }
    }
  }

  /** Counts one more complaint; one whose registration was not heard yet does not count. */
  public void add(MeasuredComplaint complaint) {
    if (complaint.registration() == null) {
      return;
    }
    Map<DialectFormula, List<DialectCount>> counts = new LinkedHashMap<>();
    sums.forEach(
        (formula, sum) -> {
          List<DialectCount> of = formula.judge().of(complaint, window);
          counts.put(formula, of);
          sum.add(of);
        });
    for (DialectDiff ledger : ledgers) {
      DialectFormula theirs = ledger.theirs();
      ledger.enter(counts.get(ours.get(theirs.measure())), counts.get(theirs));
    }
  }

  /** Every figure of every dialect, in the order of the formulas. */
  public List<DialectAnswer> answers() {
    List<DialectAnswer> answers = new ArrayList<>();
    ours.values().forEach(formula -> answers.add(answer(formula, null, List.of(), List.of())));
    for (DialectDiff ledger : ledgers) {
      DialectFormula theirs = ledger.theirs();
      DialectFormula own = ours.get(theirs.measure());
      List<String> reasons =
          DifferenceSentences.of(theirs, own, sums.get(theirs), sums.get(own), ledger.gaps());
      answers.add(answer(theirs, ledger.alike(), ledger.gaps(), reasons));
    }
    return List.copyOf(answers);
  }

  private DialectAnswer answer(
      DialectFormula formula, Long alike, List<Difference> gaps, List<String> reasons) {
    DialectSums sum = sums.get(formula);
    boolean share = formula.statistic() == Statistic.SHARE;
    return new DialectAnswer(
        formula,
        sum.as(formula.statistic()),
        share ? sum.hits() : null,
        sum.counted(),
        alike,
        gaps,
        reasons);
  }
}
