package recourse.intake.sealing;

import java.io.InputStream;

/** The seal of one customer: what it closes, only that customer's key opens. */
public interface Seal {
  /** The text, sealed; null for null. */
  Sealed close(String text);

  /** The content, sealed while it is read, in pieces: nothing of it is held for long. */
  InputStream closing(InputStream content);
}
