package recourse.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {

  @TempDir Path folder;

  @Test
  void shouldWriteEveryFindingSoThatNoSpreadsheetRunsIt() throws IOException {
    // given
    Path report = folder.resolve("new/report.csv");
    // when
    try (Findings findings = new Findings(report)) {
      findings.add(finding("=HYPERLINK(\"x\")"));
      findings.add(finding("plain, with a comma"));
      findings.add(finding("-1"));
    }
    // then
    assertThat(report)
        .hasContent(
            """
            kind,line,record,key,column,value,reason,detail
            MENDED,3,2,k,source,"'=HYPERLINK(""x"")",unknown_channel,taken as OTHER
            MENDED,3,2,k,source,"plain, with a comma",unknown_channel,taken as OTHER
            MENDED,3,2,k,source,'-1,unknown_channel,taken as OTHER
            """);
    assertThat(Files.readString(report)).contains("\r\n");
  }

  @Test
  void shouldCountAllAndKeepTheFirstTwenty() {
    // given
    try (Findings findings = new Findings(null)) {
      // when
      for (int i = 0; i < 25; i++) {
        findings.add(finding("value " + i));
      }
      // then
      assertThat(findings.counts()).containsEntry("MENDED unknown_channel", 25L).hasSize(1);
      assertThat(findings.first())
          .hasSize(20)
          .first()
          .hasToString(
              "MENDED line 3 (record 2) k: source \"value 0\" unknown_channel: taken as OTHER");
    }
  }

  private static RowFinding finding(String value) {
    return new RowFinding(
        RowFinding.Kind.MENDED,
        new RowPosition(2, 3, "k"),
        "source",
        value,
        "unknown_channel",
        "taken as OTHER");
  }
}
