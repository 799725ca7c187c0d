package recourse.untidy.answering;

/** A store, open to everybody. */
public class SqlAnswers {
  public String all() {
    return "";
  }

  /** Takes the last one away. */
  public void drop() {}
}
