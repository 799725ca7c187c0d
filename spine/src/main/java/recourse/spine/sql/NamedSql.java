package recourse.spine.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement with parameters by name, as JDBC takes it.
 *
 * @param sql with a {@code ?} for each of them
 * @param names in their order, one for each place
 */
record NamedSql(String sql, List<String> names) {
  /** What is no parameter comes first: quoted text, comments and casts. */
  private static final Pattern TOKEN =
      Pattern.compile("'[^']*'|--[^\n]*|::|:(\\p{Alpha}\\w*)", Pattern.UNICODE_CASE);

  static NamedSql of(String sql) {
    List<String> names = new ArrayList<>();
    String plain =
        TOKEN
            .matcher(sql)
            .replaceAll(
                found -> {
                  if (found.group(1) == null) {
                    return Matcher.quoteReplacement(found.group());
                  }
                  names.add(found.group(1));
                  return "?";
                });
    return new NamedSql(plain, names);
  }

  /** The values in the order of their places; refused when one was not given. */
  List<@Nullable Object> inOrder(Map<String, ? extends @Nullable Object> values) {
    List<@Nullable Object> inOrder = new ArrayList<>();
    for (String name : names) {
      if (!values.containsKey(name)) {
        throw new IllegalArgumentException("no value for :" + name);
      }
      inOrder.add(values.get(name));
    }
    return inOrder;
  }
}
