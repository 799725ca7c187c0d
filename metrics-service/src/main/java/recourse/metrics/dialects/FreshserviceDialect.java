package recourse.metrics.dialects;

import java.util.List;
import recourse.metrics.projection.MeasuredComplaint;

/**
 * As FreshserviceDialect counts resolution at first contact: the customer did not have to write
 * again; how often agents replied does not matter. Source:
 * https://support.freshservice.com/en/support/solutions/articles/50000004904-how-do-you-calculate-fcr-
 */
final class FreshserviceDialect {
  private static final String SOURCE =
      "https://support.freshservice.com/en/support/solutions/articles/"
          + "50000004904-how-do-you-calculate-fcr-";

  private FreshserviceDialect() {}

  static List<DialectFormula> formulas() {
    return List.of(
        new DialectFormula(
            Dialect.FRESHSERVICE,
            DialectMeasure.FIRST_CONTACT_RESOLUTION,
            Statistic.SHARE,
            "Resolved without another word of the customer after the first message, however often"
                + " agents replied / resolved now, and last so in the period.",
            SOURCE,
            "do not occur there",
            FreshserviceDialect::firstContact));
  }

  static List<DialectCount> firstContact(MeasuredComplaint c, DialectWindow window) {
    CaseTimeline course = new CaseTimeline(c);
    if (!course.isResolved() || !window.holds(course.lastResolvedAt())) {
      return RecourseDialect.leftOut(
          c, "are not resolved, or were not resolved last in the period");
    }
    return List.of(
        DialectCount.hitUnless(
            c.complaintId(), heardAgain(c, course), "had the customer write again"));
  }

  private static boolean heardAgain(MeasuredComplaint c, CaseTimeline course) {
    boolean agreedLater = c.agreedAt() != null && !course.inContactOfReceipt(c.agreedAt());
    return agreedLater
        || !RecourseDialect.inboundAfterReceipt(c).isEmpty()
        || course.customerAnsweredAQuestion()
        || course.everReopened();
  }
}
