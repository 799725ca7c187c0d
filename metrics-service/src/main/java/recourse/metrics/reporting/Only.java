package recourse.metrics.reporting;

import java.util.Objects;
import recourse.metrics.model.MeasuredComplaint;
import recourse.metrics.model.MeasuredComplaint.Registration;
import recourse.metrics.model.Question;

/** Which complaints are compared: those the usual filter of figures lets through. */
record Only(String product, String channel, String source) {
  static Only of(Question.Filter filter) {
    return new Only(
        filter.product(),
        filter.channel() == null ? null : filter.channel().name(),
        filter.source());
  }

  boolean admits(MeasuredComplaint complaint) {
    Registration known = complaint.registration();
    return known != null
        && is(product, known.product())
        && is(channel, known.channel().name())
        && is(source, known.source());
  }

  private static boolean is(String wanted, String it) {
    return wanted == null || Objects.equals(wanted, it);
  }
}
