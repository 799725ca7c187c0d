package recourse.spine.aggregate;

import io.quarkus.arc.Arc;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;
import recourse.spine.sealing.WordKeys;

/**
 * Seals a text on its way into a column and opens it on its way out. Text without a character has
 * nothing to hide and is kept as no bytes. What was sealed by a key that is gone reads as null.
 */
public class SealedText implements UserType<String> {
  private static final byte[] NOTHING = {};

  /** The sealed form of a text of whose row is being written. */
  static byte[] close(String text) {
    return text.isEmpty() ? NOTHING : keys().close(text, WordsOwner.now());
  }

  /** The text; null once its key is destroyed. */
  static @Nullable String open(byte[] sealed) {
    return sealed.length == 0 ? "" : keys().open(sealed);
  }

  private static WordKeys keys() {
    return Arc.container().instance(WordKeys.class).get();
  }

  @Override
  public int getSqlType() {
    return Types.VARBINARY;
  }

  @Override
  public Class<String> returnedClass() {
    return String.class;
  }

  @Override
  public @Nullable String nullSafeGet(ResultSet row, int position, WrapperOptions options)
      throws SQLException {
    byte[] sealed = row.getBytes(position);
    return sealed == null ? null : open(sealed);
  }

  @Override
  public void nullSafeSet(
      PreparedStatement statement, @Nullable String text, int position, WrapperOptions options)
      throws SQLException {
    statement.setBytes(position, text == null ? null : close(text));
  }

  @Override
  public @Nullable String deepCopy(@Nullable String text) {
    return text;
  }

  @Override
  public boolean isMutable() {
    return false;
  }
}
