package recourse.spine.refusal;

import org.jspecify.annotations.Nullable;

/**
 * We understood, and say no, with a reason. A refusal is an answer: over HTTP it becomes a problem
 * document, on Kafka it is recorded beside the message; it is never retried. Its text must not hold
 * personal data.
 */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reason reason;
  private final @Nullable String field;

  /** A refusal with what would be right, in a sentence. */
  public Refusal(Reason reason, String detail) {
    this(reason, null, detail);
  }

  /** A refusal that concerns one field of the request. */
  public Refusal(Reason reason, @Nullable String field, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
    this.field = field;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What would be right, in a sentence. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** The field it concerns, if it is one. */
  public @Nullable String field() {
    return field;
  }
}
