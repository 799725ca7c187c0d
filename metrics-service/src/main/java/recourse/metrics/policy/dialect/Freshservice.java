package recourse.metrics.policy.dialect;

import java.util.List;
import recourse.metrics.model.MeasuredComplaint;

/**
 * As Freshservice counts resolution at first contact: the customer did not have to write again; how
 * often agents replied does not matter. Source:
 * https://support.freshservice.com/en/support/solutions/articles/50000004904-how-do-you-calculate-fcr-
 */
final class Freshservice {
  private static final String SOURCE =
      "https://support.freshservice.com/en/support/solutions/articles/"
          + "50000004904-how-do-you-calculate-fcr-";

  private Freshservice() {}

  static List<Formula> formulas() {
    return List.of(
        new Formula(
            Dialect.FRESHSERVICE,
            Measure.FIRST_CONTACT_RESOLUTION,
            Statistic.SHARE,
            "Resolved without another word of the customer after the first message, however often"
                + " agents replied / resolved now, and last so in the period.",
            SOURCE,
            "do not occur there",
            Freshservice::firstContact));
  }

  static List<Count> firstContact(MeasuredComplaint c, Window window) {
    Course course = new Course(c);
    if (!course.isResolved() || !window.holds(course.lastResolvedAt())) {
      return Own.leftOut(c, "are not resolved, or were not resolved last in the period");
    }
    return List.of(
        Count.hitUnless(c.complaintId(), heardAgain(c, course), "had the customer write again"));
  }

  private static boolean heardAgain(MeasuredComplaint c, Course course) {
    boolean agreedLater = c.agreedAt() != null && !course.inContactOfReceipt(c.agreedAt());
    return agreedLater
        || !Own.inboundAfterReceipt(c).isEmpty()
        || course.customerAnsweredAQuestion()
        || course.everReopened();
  }
}
