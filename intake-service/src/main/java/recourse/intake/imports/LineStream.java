package recourse.intake.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines from a stream, one at a time, and keeps the digest of all it has read. Of a line that
 * is too long it keeps nothing: memory does not grow with the stream nor with a line.
 */
final class LineStream {
  /** The longest a line may be, in bytes; a narrative of 32,000 escaped characters fits. */
  static final int LONGEST_LINE = 256 * 1024;

  private static final int BUFFER = 64 * 1024;

  private final InputStream source;
  private final MessageDigest digest = sha256();
  private final byte[] buffer = new byte[BUFFER];
  private byte[] line = new byte[BUFFER];
  private int position;
  private int filled;
  private int length;
  private int number;
  private boolean tooLong;

  LineStream(InputStream source) {
    this.source = source;
  }

  /** Reads the next line; false when there is none. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (position < filled || fill()) {
      any = true;
      int end = endOfLine();
      take(end);
      boolean complete = end < filled;
      position = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    if (any) {
      number++;
      digest.update((byte) '\n');
    }
    return any;
  }

  /** The line; null when it was too long. */
  @Nullable String text() {
    return tooLong ? null : new String(line, 0, length, StandardCharsets.UTF_8);
  }

  /** How many bytes of the line are held. */
  int length() {
    return length;
  }

  /** How many lines were read. */
  int number() {
    return number;
  }

  /** Of all that was read. */
  byte[] digest() {
    try {
      return ((MessageDigest) digest.clone()).digest();
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(source.read(buffer), 0);
    return filled > 0;
  }

  private int endOfLine() {
    int end = position;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private void take(int end) {
    int bytes = end - position;
    digest.update(buffer, position, bytes);
    tooLong |= length + bytes > LONGEST_LINE;
    if (tooLong) {
      length = 0;
      return;
    }
    if (length + bytes > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + bytes));
    }
    System.arraycopy(buffer, position, line, length, bytes);
    length += bytes;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
