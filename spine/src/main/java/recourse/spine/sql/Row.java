package recourse.spine.sql;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row that was found: columns by name; what takes no name reads the first. Objects are null where
 * the column is, numbers 0 (but {@link #integerOrNull} and {@link #numberOrNull}).
 */
@NullUnmarked
public final class Row {
  private final ResultSet row;

  Row(ResultSet row) {
    this.row = row;
  }

  public UUID uuid() throws SQLException {
    return row.getObject(1, UUID.class);
  }

  public UUID uuid(String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  public String text() throws SQLException {
    return row.getString(1);
  }

  public String text(String column) throws SQLException {
    return row.getString(column);
  }

  public int integer() throws SQLException {
    return row.getInt(1);
  }

  public int integer(String column) throws SQLException {
    return row.getInt(column);
  }

  public Integer integerOrNull(String column) throws SQLException {
    return row.getObject(column, Integer.class);
  }

  public long number() throws SQLException {
    return row.getLong(1);
  }

  public long number(String column) throws SQLException {
    return row.getLong(column);
  }

  public Long numberOrNull(String column) throws SQLException {
    return row.getObject(column, Long.class);
  }

  public BigDecimal decimal(String column) throws SQLException {
    return row.getBigDecimal(column);
  }

  public boolean flag() throws SQLException {
    return row.getBoolean(1);
  }

  public boolean flag(String column) throws SQLException {
    return row.getBoolean(column);
  }

  public Instant instant() throws SQLException {
    return instant(row.getObject(1, OffsetDateTime.class));
  }

  public Instant instant(String column) throws SQLException {
    return instant(row.getObject(column, OffsetDateTime.class));
  }

  public LocalDate day(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  public byte[] bytes() throws SQLException {
    return row.getBytes(1);
  }

  public byte[] bytes(String column) throws SQLException {
    return row.getBytes(column);
  }

  /** A constant, by its name. */
  public <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** The elements of an array, as the driver reads them; empty where the column is null. */
  @SuppressWarnings("unchecked")
  public <E> List<E> list(String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : (List<E>) Arrays.asList((Object[]) array.getArray());
  }

  private static Instant instant(OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
