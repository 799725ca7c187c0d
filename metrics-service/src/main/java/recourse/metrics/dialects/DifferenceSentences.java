package recourse.metrics.dialects;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The reasons for a difference as sentences, each with its figures. */
final class DifferenceSentences {
  private DifferenceSentences() {}

  static List<String> of(
      DialectFormula theirs,
      DialectFormula ours,
      DialectSums there,
      DialectSums here,
      List<Difference> gaps) {
    List<String> reasons = new ArrayList<>();
    reasons.add(opening(theirs, ours, there, here));
    if (theirs.statistic() != ours.statistic()) {
      reasons.add(otherStatistic(theirs, ours, here));
    }
    gaps.forEach(gap -> reasons.add(sentence(theirs, gap)));
    return reasons;
  }

  private static String opening(
      DialectFormula theirs, DialectFormula ours, DialectSums there, DialectSums here) {
    return "%s has %s, Recourse has %s."
        .formatted(theirs.dialect().title(), said(theirs, there), said(ours, here));
  }

  private static String said(DialectFormula formula, DialectSums sum) {
    BigDecimal value = sum.as(formula.statistic());
    if (value == null) {
      return "no data";
    }
    return formula.statistic() == Statistic.SHARE
        ? "%s (%d of %d)".formatted(value.toPlainString(), sum.hits(), sum.counted())
        : "%s (%s of %d)"
            .formatted(value.toPlainString(), word(formula.statistic()), sum.counted());
  }

  private static String otherStatistic(
      DialectFormula theirs, DialectFormula ours, DialectSums here) {
    if (ours.statistic() == Statistic.SHARE) {
      return "It is the %s of what Recourse gives as a share.".formatted(word(theirs.statistic()));
    }
    BigDecimal same = here.as(theirs.statistic());
    return "It is a %s where Recourse gives a %s; the %s of Recourse's own would be %s."
        .formatted(
            word(theirs.statistic()),
            word(ours.statistic()),
            word(theirs.statistic()),
            same == null ? "no data" : same.toPlainString());
  }

  private static String word(Statistic statistic) {
    return switch (statistic) {
      case SHARE -> "share";
      case MEDIAN -> "median";
      case MEAN_SECONDS, MEAN_RATING -> "mean";
    };
  }

  private static String sentence(DialectFormula theirs, Difference gap) {
    String they = theirs.dialect().title();
    String items = gap.items() + " " + noun(theirs.measure(), gap.items());
    boolean one = gap.items() == 1;
    return switch (gap.effect()) {
      case LEFT_OUT_THERE ->
          "%s %s left out by %s: they %s."
              .formatted(items, one ? "is" : "are", they, gap.because());
      case COUNTED_ONLY_THERE ->
          "%s %s counted by %s alone: they %s."
              .formatted(items, one ? "is" : "are", they, gap.because());
      case NO_HIT_THERE ->
          "%s %s for Recourse and not for %s: they %s."
              .formatted(items, one ? "counts" : "count", they, gap.because());
      case HIT_ONLY_THERE ->
          "%s %s for %s and not for Recourse: they %s."
              .formatted(items, one ? "counts" : "count", they, gap.because());
      case LONGER_THERE -> timed(items, one, they, gap, "longer");
      case SHORTER_THERE -> timed(items, one, they, gap, "shorter");
    };
  }

  private static String timed(String items, boolean one, String they, Difference gap, String how) {
    return "%s %s %s with %s, by %d seconds on average: it is the %s."
        .formatted(
            items, one ? "takes" : "take", how, they, gap.seconds() / gap.items(), gap.because());
  }

  private static String noun(DialectMeasure measure, long items) {
    String plural = measure.items();
    return items == 1 ? plural.substring(0, plural.length() - 1).toLowerCase(Locale.ROOT) : plural;
  }
}
