package recourse.metrics.dialects;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.KpiQueryParser;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Registration;

/** Which complaints are compared: those the usual filter of figures lets through. */
@NullUnmarked // still to be annotated
public record DialectFilter(String product, String channel, String source) {
  /** In the words of a caller; null stands for all. */
  public static DialectFilter of(String product, String channel, String source) {
    Map<Dimension, String> words = new EnumMap<>(Dimension.class);
    words.put(Dimension.PRODUCT, product);
    words.put(Dimension.CHANNEL, channel);
    words.put(Dimension.SOURCE, source);
    Map<Dimension, String> values = KpiQueryParser.filter(words, null).values();
    return new DialectFilter(
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
