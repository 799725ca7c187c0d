package recourse.metrics.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recourse.metrics.reports.ReportTables.Column;
import recourse.metrics.reports.ReportTables.Head;
import recourse.spine.refusal.Refusal;

class ReportTablesTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Product"),
          Column.number("Complaints"),
          Column.share("Upheld"),
          Column.money("Paid"),
          Column.time("When"));
  @TempDir Path folder;

  private static final Instant SUMMER_NOON = Instant.parse("2026-07-01T11:00:00Z");

  @Test
  void shouldWriteJsonThatProgramsCanRead() throws IOException {
    // when
    JsonNode json = new ObjectMapper().readTree(told(ReportWriter.JSON));
    // then
    JsonNode row = json.at("/tables/0/rows/0");
    assertThat(json.get("title").asText()).isEqualTo("A <report> & more");
    assertThat(row.get("Complaints").asLong()).isEqualTo(12);
    assertThat(row.get("Upheld").decimalValue()).isEqualByComparingTo("0.5000");
    assertThat(row.get("Paid").asLong()).isEqualTo(12_345);
    assertThat(row.get("When").asText()).isEqualTo("2026-07-01T11:00:00Z");
    assertThat(json.at("/tables/0/rows/1/Upheld").isNull()).isTrue();
    assertThat(json.at("/tables/1/title").asText()).isEqualTo("Empty");
    assertThat(json.at("/tables/1/rows")).isEmpty();
  }

  @Test
  void shouldMakeFormulasInCsvTextsAgain() throws IOException {
    // given
    List<String> evil =
        List.of(
            "=HYPERLINK(\"http://evil.test\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1");
    // when
    List<String> firsts = new ArrayList<>();
    byte[] csv =
        written(
            ReportWriter.CSV,
            document -> evil.forEach(e -> document.row(Arrays.asList(e, -5, null, -7, null))));
    for (CSVRecord record : CSVFormat.RFC4180.parse(text(csv))) {
      if (record.size() == COLUMNS.size()) {
        firsts.add(record.get(0));
        assertThat(record.get(1)).isIn("Complaints", "-5");
        assertThat(record.get(3)).isIn("Paid", "-0.07");
      }
    }
    // then
    assertThat(firsts.subList(1, firsts.size()))
        .containsExactlyElementsOf(evil.stream().map(e -> "'" + e).toList());
  }

  @Test
  void shouldShowTimesOfTheZoneAndMoneyInMajorUnitsInCsv() throws IOException {
    // when
    String csv = new String(told(ReportWriter.CSV), StandardCharsets.UTF_8);
    // then
    assertThat(csv).startsWith("\uFEFFA <report> & more");
    assertThat(csv).contains("\"Kettles, red\",12,0.5000,123.45,2026-07-01 12:00");
  }

  @Test
  void shouldWriteAWorkbookWithOneSheetPerTableWhereTextsAreNeverFormulas() throws IOException {
    // when
    Map<String, String> parts =
        unzipped(
            written(
                ReportWriter.XLSX,
                d -> d.row(Arrays.asList("=1+1", 3, new BigDecimal("0.25"), 700, SUMMER_NOON))));
    // then
    assertThat(parts.get("xl/workbook.xml")).contains("1 About", "2 Figures");
    String sheet = parts.get("xl/worksheets/sheet2.xml");
    assertThat(sheet).contains("<is><t>=1+1</t></is>", "<v>3</v>", "<v>0.25</v>", "<v>7.00</v>");
    assertThat(sheet).doesNotContain("<f>").contains("<v>46204.5</v>");
  }

  @Test
  void shouldPrintPagesWithNumbers() throws IOException {
    // when
    byte[] pdf =
        written(
            ReportWriter.PDF,
            d -> {
              for (int i = 0; i < 120; i++) {
                d.row(Arrays.asList("Product <" + i + ">", i, null, null, SUMMER_NOON));
              }
            });
    // then
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(document.getNumberOfPages()).isBetween(3, 6);
      assertThat(text).contains("A <report> & more", "Product <119>", "2026-07-01 12:00", "1 / ");
    }
  }

  @Test
  void shouldRefuseToPrintWhatNobodyReads() {
    assertThatThrownBy(
            () ->
                written(
                    ReportWriter.PDF,
                    d -> {
                      for (int i = 0; i <= PdfDocument.MOST_ROWS; i++) {
                        d.row(Arrays.asList("x", i, null, null, null));
                      }
                    }))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("5,000 rows");
  }

  /** If rows stayed in memory, these would need several hundred megabytes. */
  @Test
  void shouldWriteLongTablesInConstantMemory() {
    for (ReportWriter format : List.of(ReportWriter.JSON, ReportWriter.CSV, ReportWriter.XLSX)) {
      // given
      Watch watch = new Watch();
      ReportTables document = format.on(watch);
      document.begin(head());
      document.table("Long", COLUMNS);
      // when
      int rows = 150_000;
      for (int i = 0; i < rows; i++) {
        document.row(Arrays.asList("Product " + i, i, BigDecimal.ONE, i, SUMMER_NOON));
      }
      long heldBack = rows * 40L - watch.rawBytes(format);
      document.end();
      // then
      assertThat(heldBack).as("%s bytes not written yet", format).isLessThan(1_000_000);
      assertThat(watch.bytes).isPositive();
    }
  }

  private static final class Watch extends OutputStream {
    private long bytes;

    /** What was written, as if it had not been compressed: spreadsheets shrink about tenfold. */
    long rawBytes(ReportWriter format) {
      return format == ReportWriter.XLSX ? bytes * 12 : bytes;
    }

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      bytes += length;
    }
  }

  private interface Rows {
    void tell(ReportTables document);
  }

  private static byte[] told(ReportWriter format) {
    return written(
        format,
        d -> {
          d.row(Arrays.asList("Kettles, red", 12L, new BigDecimal("0.5000"), 12_345L, SUMMER_NOON));
          d.row(Arrays.asList("Toasters", 0L, null, null, null));
          d.table("Empty", List.of(Column.text("Nothing")));
        });
  }

  private static byte[] written(ReportWriter format, Rows rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportTables document = format.on(out);
    document.begin(head());
    document.table("Figures", COLUMNS);
    rows.tell(document);
    document.end();
    return out.toByteArray();
  }

  private static Head head() {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("Note", "of a test");
    return new Head("A <report> & more", notes, SUMMER_NOON, ZoneId.of("Europe/London"));
  }

  private static StringReader text(byte[] csv) {
    return new StringReader(new String(csv, StandardCharsets.UTF_8));
  }

  private Map<String, String> unzipped(byte[] book) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    Path file = Files.write(folder.resolve("book.xlsx"), book);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        byte[] text = zip.getInputStream(part).readAllBytes();
        parts.put(part.getName(), new String(text, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
