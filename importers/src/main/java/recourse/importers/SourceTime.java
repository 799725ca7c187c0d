package recourse.importers;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * How a source writes its times, which never name their zone. An hour that came twice in autumn is
 * taken as its first pass, an hour that spring left out as if the clocks had not yet been changed.
 */
record SourceTime(DateTimeFormatter pattern, ZoneId zone) {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  static final SourceTime BOSTON = local("uuuu-MM-dd HH:mm:ss", NEW_YORK);
  static final SourceTime NYC = local("M/d/uuuu H:mm", NEW_YORK);
  static final SourceTime CFPB = local("uuuu-MM-dd", NEW_YORK);
  static final SourceTime INCIDENT_LOG = local("uuuu-MM-dd'T'HH:mm", ZoneOffset.UTC);

  private static SourceTime local(String pattern, ZoneId zone) {
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().appendPattern(pattern);
    if (!pattern.contains("H")) {
      builder.parseDefaulting(ChronoField.HOUR_OF_DAY, 0);
    }
    return new SourceTime(builder.toFormatter().withResolverStyle(ResolverStyle.STRICT), zone);
  }

  Instant of(CsvRow row, String column) throws DirtyRow {
    String text = row.cell(column);
    try {
      return LocalDateTime.parse(text, pattern).atZone(zone).toInstant();
    } catch (DateTimeParseException e) {
      throw new DirtyRow(
          column, text, "unparsable_date", "this is no time as the source writes it");
    }
  }

  /** The time in this column, unless the cell is blank. */
  @Nullable Instant orNull(CsvRow row, String column) throws DirtyRow {
    return row.cell(column).isEmpty() ? null : of(row, column);
  }
}
