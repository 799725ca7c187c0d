package recourse.metrics.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * For programs: {@code {"title", "asOf", "timeZone", "notes", "tables": [{"title", "rows"}]}}, each
 * row an object by column. Times are instants, shares from 0 to 1, money in minor units.
 */
@NullUnmarked // still to be annotated
final class JsonDocument implements ReportTables {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final JsonGenerator out;
  private List<Column> columns;

  JsonDocument(OutputStream stream) {
    try {
      this.out = JSON.createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void begin(Head head) {
    write(
        () -> {
          out.writeStartObject();
          out.writeStringField("title", head.title());
          out.writeStringField("asOf", head.asOf().toString());
          out.writeStringField("timeZone", head.zone().getId());
          out.writeObjectFieldStart("notes");
          for (Map.Entry<String, String> note : head.notes().entrySet()) {
            out.writeStringField(note.getKey(), note.getValue());
          }
          out.writeEndObject();
          out.writeArrayFieldStart("tables");
        });
  }

  @Override
  public void table(String title, List<Column> its) {
    write(
        () -> {
          endTable();
          columns = its;
          out.writeStartObject();
          out.writeStringField("title", title);
          out.writeArrayFieldStart("rows");
        });
  }

  @Override
  public void row(List<?> values) {
    write(
        () -> {
          out.writeStartObject();
          for (int i = 0; i < columns.size(); i++) {
            out.writeFieldName(columns.get(i).name());
            value(values.get(i));
          }
          out.writeEndObject();
        });
  }

  @Override
  public void end() {
    write(
        () -> {
          endTable();
          out.writeEndArray();
          out.writeEndObject();
          out.close();
        });
  }

  private void endTable() throws IOException {
    if (columns != null) {
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  private void value(Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else {
      out.writeString(value.toString());
    }
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
