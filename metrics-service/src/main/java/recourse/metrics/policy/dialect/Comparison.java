package recourse.metrics.policy.dialect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recourse.metrics.model.MeasuredComplaint;

/**
 * The same complaints counted by every formula, one complaint after the other in any order; only
 * the counts are kept. Afterwards each figure stands beside ours, with what makes the difference.
 */
public final class Comparison {
  private final Window window;
  private final Map<Formula, Sums> sums = new LinkedHashMap<>();
  private final Map<Measure, Formula> ours = new EnumMap<>(Measure.class);
  private final List<Ledger> ledgers = new ArrayList<>();

  public Comparison(Window window) {
    this.window = window;
    for (Formula formula : Formula.all()) {
      sums.put(formula, new Sums());
      if (formula.dialect() == Dialect.RECOURSE) {
        ours.put(formula.measure(), formula);
      } else {
        ledgers.add(new Ledger(ours.get(formula.measure()), formula));
      }
    }
  }

  /** Counts one more complaint; one whose registration was not heard yet does not count. */
  public void add(MeasuredComplaint complaint) {
    if (complaint.registration() == null) {
      return;
    }
    Map<Formula, List<Count>> counts = new LinkedHashMap<>();
    sums.forEach(
        (formula, sum) -> {
          List<Count> of = formula.judge().of(complaint, window);
          counts.put(formula, of);
          sum.add(of);
        });
    for (Ledger ledger : ledgers) {
      Formula theirs = ledger.theirs();
      ledger.enter(counts.get(ours.get(theirs.measure())), counts.get(theirs));
    }
  }

  /** Every figure of every dialect, in the order of the formulas. */
  public List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    ours.values().forEach(formula -> answers.add(answer(formula, null, List.of(), List.of())));
    for (Ledger ledger : ledgers) {
      Formula theirs = ledger.theirs();
      Formula own = ours.get(theirs.measure());
      List<String> reasons =
          Wording.of(theirs, own, sums.get(theirs), sums.get(own), ledger.gaps());
      answers.add(answer(theirs, ledger.alike(), ledger.gaps(), reasons));
    }
    return List.copyOf(answers);
  }

  private Answer answer(Formula formula, Long alike, List<Gap> gaps, List<String> reasons) {
    Sums sum = sums.get(formula);
    boolean share = formula.statistic() == Statistic.SHARE;
    return new Answer(
        formula,
        sum.as(formula.statistic()),
        share ? sum.hits() : null,
        sum.counted(),
        alike,
        gaps,
        reasons);
  }
}
