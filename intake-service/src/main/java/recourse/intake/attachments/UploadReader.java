package recourse.intake.attachments;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.Tika;

/** A content on its way in: tells its type from its first bytes, and its length when it is over. */
final class UploadReader extends FilterInputStream {
  private static final Tika TIKA = new Tika();
  private static final int HEAD = 64 * 1024;

  private final MessageDigest digest = sha256();
  private final String mediaType;
  private long bytes;

  /** The content of a file; its name is only a hint. */
  UploadReader(InputStream content, String name) throws IOException {
    super(new BufferedInputStream(content, HEAD));
    in.mark(HEAD);
    mediaType = TIKA.detect(in.readNBytes(HEAD - 1), name);
    in.reset();
  }

  /** What it is, for example {@code image/png}. */
  String mediaType() {
    return mediaType;
  }

  /** How much of it was read. */
  long bytes() {
    return bytes;
  }

  /** Tells contents apart. */
  String fingerprint() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      bytes += read;
      digest.update(buffer, offset, read);
    }
    return read;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
