package recourse.untidy.answering;

/** A store, open to everybody. */
public class SqlAnswers {
  public String all() {
    return "";
  }
}
