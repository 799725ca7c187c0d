package recourse.metrics.dialects;

import java.util.List;
import recourse.contract.Complexity;
import recourse.contract.DeescalationReason;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Escalation;

/**
 * Net first contact resolution: as ours, but what could never be solved at the first level is not
 * held against anybody. Here that is what triage judged complex and what rightly went up. Source:
 * http://customerthink.com/first_call_resolution_metrics_gross_vs_net_fcr/
 */
final class NetFcrDialect {
  private static final String SOURCE =
      "http://customerthink.com/first_call_resolution_metrics_gross_vs_net_fcr/";

  private NetFcrDialect() {}

  static List<DialectFormula> formulas() {
    return List.of(
        new DialectFormula(
            Dialect.NET_FCR,
            DialectMeasure.FIRST_CONTACT_RESOLUTION,
            Statistic.SHARE,
            "As ours / the same without what was complex or rightly escalated, unless it was solved"
                + " at once all the same.",
            SOURCE,
            "do not occur there",
            NetFcrDialect::firstContact));
  }

  static List<DialectCount> firstContact(MeasuredComplaint c, DialectWindow window) {
    List<DialectCount> ours = RecourseDialect.firstContact(c, window);
    DialectCount count = ours.get(0);
    return count.counted() && !count.isHit() && aboveTheFirstLevel(c)
        ? RecourseDialect.leftOut(
            c, "were complex or rightly escalated: never to be solved at the first level")
        : ours;
  }

  private static boolean aboveTheFirstLevel(MeasuredComplaint c) {
    boolean complex = c.judgement() != null && c.judgement().complexity() == Complexity.COMPLEX;
    return complex || c.escalations().stream().anyMatch(step -> !needless(step));
  }

  private static boolean needless(Escalation step) {
    return step.loweredBecause() == DeescalationReason.CRITERION_NOT_MET
        || step.loweredBecause() == DeescalationReason.GIVEN_BACK_WITH_ADVICE;
  }
}
