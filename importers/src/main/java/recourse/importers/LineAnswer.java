package recourse.importers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an endpoint answers to one line; both answer in this shape and fill what concerns them. */
record LineAnswer(
    int line,
    @Nullable String status,
    @Nullable String id,
    @Nullable String code,
    @Nullable String detail) {

  /** The answer to a whole chunk. */
  record Answers(List<LineAnswer> lines) {}

  /** The endpoint answered nothing, or refused the request as a whole, and so this line. */
  static LineAnswer refused(int line, String code, String detail) {
    return new LineAnswer(line, "refused", null, code, detail);
  }

  boolean is(String expected) {
    return expected.equals(status);
  }

  String because() {
    return code == null ? "no_reason_given" : code;
  }

  String saying() {
    return detail == null ? "the endpoint gave no detail" : detail;
  }
}
