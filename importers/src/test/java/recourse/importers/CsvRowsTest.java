package recourse.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

  private static final String HEADER =
      "Unique Key,Created Date,Closed Date,Complaint Type,Descriptor,Status,"
          + "Resolution Action Updated Date";

  @Test
  void shouldTellTheLineOnWhichARecordBeginsAlsoAfterCellsOfManyLines() {
    // given
    String file = HEADER + "\n1,,,\"a\nb\nc\",,,\n2,,,\"a\"\"\nb\",,,\n3,,,,,,\n";
    // when
    List<RowPosition> places = places(ReadFile.text(file));
    // then
    assertThat(places)
        .containsExactly(
            new RowPosition(1, 2, "1"), new RowPosition(2, 5, "2"), new RowPosition(3, 7, "3"));
  }

  @Test
  void shouldReadWindowsLineEndsAndAByteOrderMark() {
    // given
    String file = "\uFEFF" + HEADER + "\r\n1,,,,,,\r\n\r\n2,,,,,,";
    // when
    List<RowPosition> places = places(ReadFile.text(file));
    // then
    assertThat(places).extracting(RowPosition::key).containsExactly("1", "2");
  }

  @Test
  void shouldKnowGzipByItsFirstBytes() throws IOException {
    // given
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write((HEADER + "\n1,,,,,,\n").getBytes(StandardCharsets.UTF_8));
    }
    CsvSource source = new CsvSource("zipped", () -> new ByteArrayInputStream(bytes.toByteArray()));
    // when
    long rows = new CsvRows(source, Mapping.NYC_311).count();
    // then
    assertThat(rows).isEqualTo(1);
  }

  @Test
  void shouldNameTheColumnsThatAreMissing() {
    // given
    CsvRows rows = new CsvRows(ReadFile.text("case_id,open_dt\n"), Mapping.BOSTON_311);
    // then
    assertThatThrownBy(rows::count)
        .isInstanceOf(ImportStopped.class)
        .hasMessageStartingWith("file in a test is no boston-311 file: it has no column target_dt");
  }

  @Test
  void shouldSayThatAFileIsDamaged() {
    // given
    byte[] damaged = {0x1f, (byte) 0x8b, 1, 2, 3};
    CsvSource source = new CsvSource("damaged", () -> new ByteArrayInputStream(damaged));
    // then
    assertThatThrownBy(() -> new CsvRows(source, Mapping.CFPB).count())
        .isInstanceOf(ImportStopped.class)
        .hasMessageStartingWith("damaged cannot be read");
  }

  private static List<RowPosition> places(CsvSource source) {
    List<RowPosition> places = new ArrayList<>();
    new CsvRows(source, Mapping.NYC_311).each(row -> places.add(row.place()));
    return places;
  }
}
