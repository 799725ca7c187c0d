package recourse.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineStreamTest {

  @Property(tries = 300)
  void shouldReadTheSameLinesHoweverTheBytesArrive(
      @ForAll @CharRange(from = 'a', to = 'c') String letters,
      @ForAll @IntRange(min = 1, max = 9) int step)
      throws IOException {
    // given
    String text = letters.replace('c', '\n');

    // when
    List<String> lines = lines(inSteps(text, step));

    // then
    List<String> expected = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (expected.get(expected.size() - 1).isEmpty()) {
      expected.remove(expected.size() - 1);
    }
    assertThat(lines).isEqualTo(expected);
  }

  @Test
  void shouldKeepNothingOfALineThatIsTooLongAndReadOn() throws IOException {
    // given
    String text = "a\n" + "x".repeat(LineStream.LONGEST_LINE + 1) + "\nb\n";

    // when
    List<String> lines = lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

    // then
    assertThat(lines).containsExactly("a", null, "b");
  }

  @Test
  void shouldTellApartStreamsThatDifferOnlyInWhereTheirLinesEnd() throws IOException {
    assertThat(digest("ab\nc\n")).isNotEqualTo(digest("a\nbc\n")).isEqualTo(digest("ab\nc\n"));
  }

  private static byte[] digest(String text) throws IOException {
    LineStream stream =
        new LineStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    while (stream.next()) {
      assertThat(stream.number()).isPositive();
    }
    return stream.digest();
  }

  private static List<String> lines(InputStream source) throws IOException {
    LineStream stream = new LineStream(source);
    List<String> lines = new ArrayList<>();
    while (stream.next()) {
      lines.add(stream.text());
    }
    return lines;
  }

  private static InputStream inSteps(String text, int step) {
    return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, Math.min(length, step));
      }

      @Override
      public int read(byte[] buffer) throws IOException {
        return read(buffer, 0, buffer.length);
      }
    };
  }
}
