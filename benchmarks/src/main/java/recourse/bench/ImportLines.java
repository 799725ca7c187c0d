package recourse.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Random;

/**
 * Lines for an import, made while they are read: narratives of 20 to 80 words out of 20,000, three
 * complaints for each customer. The same seed gives the same lines.
 */
final class ImportLines implements Enumeration<InputStream> {
  private static final int BATCH = 200;

  private final Random random;
  private final int lines;
  private int next;

  private ImportLines(int lines, long seed) {
    this.lines = lines;
    this.random = new Random(seed);
  }

  static InputStream of(int lines, long seed) {
    return new SequenceInputStream(new ImportLines(lines, seed));
  }

  @Override
  public boolean hasMoreElements() {
    return next < lines;
  }

  @Override
  public InputStream nextElement() {
    StringBuilder batch = new StringBuilder();
    for (int i = 0; i < BATCH && next < lines; i++) {
      batch.append(line(next++)).append('\n');
    }
    return new ByteArrayInputStream(batch.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String line(int number) {
    return """
        {"externalRef":"r-%d","channel":"WEB","receivedAt":"2025-%02d-%02dT10:00:00Z",\
        "customer":{"ref":"c-%d","kind":"EXTERNAL"},"product":"Product %d","issue":"Issue %d",\
        "narrative":"%s"}"""
        .formatted(
            number,
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            number / 3,
            random.nextInt(20),
            random.nextInt(50),
            words(20 + random.nextInt(61)));
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(word((int) Math.abs(random.nextGaussian() * 5_000)));
    }
    return text.toString();
  }

  private static String word(int number) {
    return "w" + Integer.toString(number, 36) + "ord";
  }
}
