package recourse.spine.sql;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's {@code COPY} takes them: its text format, a line each. */
public final class CopyRows {
  private static final HexFormat HEX = HexFormat.of();
  private static final int ENOUGH = 32 * 1024;

  private final StringBuilder rows = new StringBuilder(2 * ENOUGH);
  private final Sink sink;

  CopyRows(Sink sink) {
    this.sink = sink;
  }

  /** Takes the bytes of some rows. */
  interface Sink {
    void take(byte[] bytes) throws SQLException;
  }

  /** The next column: a number, a code, a UUID or an instant; nothing that needs escaping. */
  public CopyRows plain(@Nullable Object value) {
    rows.append(value == null ? "\\N" : value instanceof Instant at ? at.toString() : value);
    return next();
  }

  /** The next column: any text; may be null. */
  public CopyRows text(@Nullable String text) {
    if (text == null) {
      return plain(null);
    }
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(letter);
      }
    }
    return next();
  }

  /** The next column: bytes; may be null. */
  public CopyRows bytes(byte @Nullable [] bytes) {
    if (bytes == null) {
      return plain(null);
    }
    rows.append("\\\\x");
    HEX.formatHex(rows, bytes);
    return next();
  }

  /** The row is whole. */
  public void end() {
    rows.setCharAt(rows.length() - 1, '\n');
    if (rows.length() > ENOUGH) {
      flush();
    }
  }

  void flush() {
    try {
      sink.take(rows.toString().getBytes(StandardCharsets.UTF_8));
      rows.setLength(0);
    } catch (SQLException failed) {
      throw new IllegalStateException("rows could not be copied", failed);
    }
  }

  private CopyRows next() {
    rows.append('\t');
    return this;
  }
}
