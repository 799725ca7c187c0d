package recourse.intake.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import recourse.spine.sealing.DataKey;
import recourse.spine.sealing.Gcm;

/**
 * Seals a stream in segments of 64 KiB, each with its own tag over the head, its number and whether
 * it is the last: no segment can be left out, moved or added, and none is handed out unchecked.
 */
final class SegmentReader extends InputStream {
  static final int PLAIN_BYTES = 64 * 1024;
  private static final int SEALED_BYTES = PLAIN_BYTES + Gcm.NONCE_BYTES + Gcm.TAG_BYTES;

  private final InputStream source;
  private final int segmentBytes;
  private final Turn turn;
  private final byte[] head;
  private byte @Nullable [] ahead;
  private ByteArrayInputStream ready = new ByteArrayInputStream(new byte[0]);
  private int number;
  private boolean finished;

  /** What becomes of a segment. */
  private interface Turn {
    byte[] of(byte[] segment, byte[] associated);
  }

  private SegmentReader(InputStream source, int segmentBytes, byte[] head, Turn turn) {
    this.source = source;
    this.segmentBytes = segmentBytes;
    this.head = head;
    this.turn = turn;
  }

  /** The sealed form of a stream, head first. */
  static InputStream closing(InputStream plain, DataKey key) {
    byte[] head = key.head();
    return new SequenceInputStream(
        new ByteArrayInputStream(head),
        new SegmentReader(
            plain, PLAIN_BYTES, head, (part, with) -> Gcm.seal(key.key(), part, with)));
  }

  /** What was sealed, from a stream whose head was read. */
  static InputStream opening(InputStream sealed, SecretKey key, byte[] head) {
    return new SegmentReader(
        sealed, SEALED_BYTES, head, (part, with) -> Gcm.open(key, part, 0, with));
  }

  @Override
  public int read() throws IOException {
    return fill() ? ready.read() : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return fill() ? ready.read(buffer, offset, length) : -1;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  /** Makes the next segment ready when the last is used up; false at the end. */
  private boolean fill() throws IOException {
    while (ready.available() == 0 && !finished) {
      byte[] segment = ahead == null ? source.readNBytes(segmentBytes) : ahead;
      ahead = source.readNBytes(segmentBytes);
      finished = ahead.length == 0;
      ready = new ByteArrayInputStream(turned(segment));
      number++;
    }
    return ready.available() > 0;
  }

  private byte[] turned(byte[] segment) {
    byte[] associated =
        ByteBuffer.allocate(head.length + Integer.BYTES + 1)
            .put(head)
            .putInt(number)
            .put((byte) (finished ? 1 : 0))
            .array();
    try {
      return turn.of(segment, associated);
    } catch (IllegalArgumentException cutShort) {
      throw new UncheckedIOException(new IOException("a sealed stream was cut short", cutShort));
    }
  }
}
