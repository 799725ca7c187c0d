package recourse.importers;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file of comma-separated values in UTF-8, gzipped or plain (recognised by its first bytes),
 * which can be opened more than once: rows are counted before they are read.
 *
 * @param name what to call it when speaking to a person
 */
public record CsvSource(String name, Opening opening) {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** Opens the bytes from their beginning. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  public static CsvSource of(Path file) {
    return new CsvSource(file.getFileName().toString(), () -> Files.newInputStream(file));
  }

  /** The sample of real complaints that is shipped for this mapping, see {@code LICENCES.md}. */
  public static CsvSource sample(Mapping mapping) {
    String name = mapping + ".csv.gz";
    return new CsvSource("sample " + name, () -> resource("/sample/" + name));
  }

  Reader open() throws IOException {
    InputStream bytes = new BufferedInputStream(opening.open());
    try {
      return text(unzipped(bytes));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private static InputStream resource(String path) throws IOException {
    InputStream bytes = CsvSource.class.getResourceAsStream(path);
    if (bytes == null) {
      throw new IOException("the sample " + path + " is not on the class path");
    }
    return bytes;
  }

  private static InputStream unzipped(InputStream bytes) throws IOException {
    bytes.mark(2);
    boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
    bytes.reset();
    return gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }

  private static Reader text(InputStream bytes) throws IOException {
    Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }
}
