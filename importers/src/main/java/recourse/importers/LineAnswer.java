package recourse.importers;

import java.util.List;

/** What a door says about one line; both doors answer in this shape and fill what concerns them. */
record LineAnswer(int line, String status, String id, String code, String detail) {

  /** The answer to a whole chunk. */
  record Answers(List<LineAnswer> lines) {}

  /** The door answered nothing, or refused the request as a whole, and so this line. */
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
    return detail == null ? "the door gave no detail" : detail;
  }
}
