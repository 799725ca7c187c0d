package recourse.spine.aggregate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import java.util.Properties;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.DynamicParameterizedType;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;

/** How Hibernate keeps a {@link Document}. */
public class DocumentType implements UserType<Object>, DynamicParameterizedType {
  private JavaType type = DocumentJson.type(Object.class);

  @Override
  public void setParameterValues(Properties parameters) {
    Object field = Objects.requireNonNull(parameters.get(PARAMETER_TYPE));
    type = DocumentJson.type(((ParameterType) field).getReturnedJavaType());
  }

  @Override
  public int getSqlType() {
    return Types.OTHER;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<Object> returnedClass() {
    return (Class<Object>) type.getRawClass();
  }

  @Override
  public @Nullable Object nullSafeGet(ResultSet row, int position, WrapperOptions options)
      throws SQLException {
    String json = row.getString(position);
    try {
      return json == null ? null : DocumentJson.read(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new SQLException("a document is no " + type.toCanonical(), unreadable);
    }
  }

  @Override
  public void nullSafeSet(
      PreparedStatement statement, @Nullable Object document, int position, WrapperOptions options)
      throws SQLException {
    try {
      String json = document == null ? null : DocumentJson.write(document, type);
      statement.setObject(position, json, Types.OTHER);
    } catch (JsonProcessingException unwritable) {
      throw new SQLException("a document cannot be written", unwritable);
    }
  }

  @Override
  public @Nullable Object deepCopy(@Nullable Object document) {
    return DocumentCopy.of(document);
  }

  @Override
  public boolean equals(@Nullable Object one, @Nullable Object other) {
    return DocumentCopy.isSame(one, other);
  }

  @Override
  public boolean isMutable() {
    return true;
  }
}
