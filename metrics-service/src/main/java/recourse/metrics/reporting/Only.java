package recourse.metrics.reporting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import recourse.metrics.model.Dimension;
import recourse.metrics.model.MeasuredComplaint;
import recourse.metrics.model.MeasuredComplaint.Registration;

/** Which complaints are compared: those the usual filter of figures lets through. */
record Only(String product, String channel, String source) {
  /** In the words of a caller; null stands for all. */
  static Only of(String product, String channel, String source) {
    Map<Dimension, String> words = new EnumMap<>(Dimension.class);
    words.put(Dimension.PRODUCT, product);
    words.put(Dimension.CHANNEL, channel);
    words.put(Dimension.SOURCE, source);
    Map<Dimension, String> values = Questions.filter(words, null).values();
    return new Only(
        values.get(Dimension.PRODUCT), values.get(Dimension.CHANNEL), values.get(Dimension.SOURCE));
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
