package recourse.metrics.policy.dialect;

import java.util.List;
import recourse.contract.Complexity;
import recourse.contract.DeescalationReason;
import recourse.metrics.model.MeasuredComplaint;
import recourse.metrics.model.MeasuredComplaint.Escalation;

/**
 * Net first contact resolution: as ours, but what could never be solved at the first level is not
 * held against anybody. Here that is what triage judged complex and what rightly went up. Source:
 * http://customerthink.com/first_call_resolution_metrics_gross_vs_net_fcr/
 */
final class NetFcr {
  private static final String SOURCE =
      "http://customerthink.com/first_call_resolution_metrics_gross_vs_net_fcr/";

  private NetFcr() {}

  static List<Formula> formulas() {
    return List.of(
        new Formula(
            Dialect.NET_FCR,
            Measure.FIRST_CONTACT_RESOLUTION,
            Statistic.SHARE,
            "As ours / the same without what was complex or rightly escalated, unless it was solved"
                + " at once all the same.",
            SOURCE,
            "do not occur there",
            NetFcr::firstContact));
  }

  static List<Count> firstContact(MeasuredComplaint c, Window window) {
    List<Count> ours = Own.firstContact(c, window);
    Count count = ours.get(0);
    return count.counted() && !count.isHit() && aboveTheFirstLevel(c)
        ? Own.leftOut(c, "were complex or rightly escalated: never to be solved at the first level")
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
