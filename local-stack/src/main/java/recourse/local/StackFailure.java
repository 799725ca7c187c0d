package recourse.local;

/**
 * Why the local stack cannot go on, as one sentence fit to be shown to the person at the prompt.
 */
public final class StackFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StackFailure(String sentence) {
    super(sentence);
  }

  public StackFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
