package recourse.spine.sealing;

import io.quarkus.arc.Arc;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;

/**
 * Seals a text on its way into the database and opens it on its way out. Text without a character
 * has nothing to hide and is kept as no bytes. What was sealed by a key that is gone reads as null.
 */
public class SealedText implements UserType<String> {
  private static final byte[] NOTHING = {};

  @Override
  public int getSqlType() {
    return Types.VARBINARY;
  }

  @Override
  public Class<String> returnedClass() {
    return String.class;
  }

  @Override
  public String nullSafeGet(ResultSet row, int position, WrapperOptions options)
      throws SQLException {
    byte[] sealed = row.getBytes(position);
    if (sealed == null) {
      return null;
    }
    return sealed.length == 0 ? "" : keys().open(sealed);
  }

  @Override
  public void nullSafeSet(
      PreparedStatement statement, String text, int position, WrapperOptions options)
      throws SQLException {
    statement.setBytes(position, text == null ? null : sealed(text));
  }

  private static byte[] sealed(String text) {
    return text.isEmpty() ? NOTHING : keys().of(WhoseWords.now()).close(text);
  }

  private static WordKeys keys() {
    return Arc.container().instance(WordKeys.class).get();
  }

  @Override
  public String deepCopy(String text) {
    return text;
  }

  @Override
  public boolean isMutable() {
    return false;
  }
}
