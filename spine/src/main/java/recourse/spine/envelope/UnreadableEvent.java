package recourse.spine.envelope;

/**
 * A message that can never be read as it stands; it is parked with this reason. The text names
 * fields and types, never values: a stranger's message may hold anything.
 */
public class UnreadableEvent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String detail;

  /** With a stable code such as {@code message.not-json} and a sentence. */
  public UnreadableEvent(String code, String detail) {
    super(detail, null, false, false);
    this.code = code;
    this.detail = detail;
  }

  /** Stable and dotted. */
  public String code() {
    return code;
  }

  /** A sentence. */
  public String detail() {
    return detail;
  }
}
