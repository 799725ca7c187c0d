package recourse.importers;

/** The whole import cannot go on; the message is one sentence for the person who started it. */
public final class ImportStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ImportStopped(String sentence) {
    super(sentence);
  }

  ImportStopped(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
