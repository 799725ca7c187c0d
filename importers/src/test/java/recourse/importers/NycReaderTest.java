package recourse.importers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NycReaderTest {

  private static final String HEADER =
      "Unique Key,Created Date,Closed Date,Complaint Type,Descriptor,Status,"
          + "Resolution Action Updated Date";

  @Test
  void shouldReadAmericanDatesInNewYorkTime() {
    // when
    ReadFile read = nyc("64,1/1/2025 9:33,3/14/2025 10:50,Dead Animal,Cat,Closed,3/15/2025 4:02");
    // then
    ImportedLife life = read.only();
    assertThat(life.complaint().externalRef()).isEqualTo("nyc-64");
    assertThat(life.complaint().channel()).isEqualTo("OTHER");
    assertThat(life.complaint().receivedAt()).isEqualTo("2025-01-01T14:33:00Z");
    assertThat(read.steps()).containsExactly("RESOLVE 03-14T14:50", "CLOSE 03-14T14:50");
    assertThat(life.life().toldUntil()).isEqualTo("2025-03-15T08:02:00Z");
  }

  @Test
  void shouldNeverEndTheTellingBeforeTheClosing() {
    // when
    ReadFile read = nyc("64,1/1/2025 9:33,1/7/2025 10:50,Dead Animal,Cat,Closed,1/2/2025 4:02");
    // then
    assertThat(read.only().life().toldUntil()).isEqualTo("2025-01-07T15:50:00Z");
  }

  @Test
  void shouldTellWhatIsInProgressAsOpen() {
    // when
    ReadFile read = nyc("64,1/1/2025 9:33,,Animal-Abuse,Chained,In Progress,");
    // then
    assertThat(read.steps()).isEmpty();
    assertThat(read.only().life().toldUntil()).isEqualTo("2025-01-01T14:33:00Z");
  }

  @Test
  void shouldReportWhatItCannotRead() {
    // when
    ReadFile read =
        nyc(
            "1,13/1/2025 9:33,,Dead Animal,Cat,In Progress,",
            "2,1/1/2025 9:33,,Dead Animal,N/A,In Progress,yesterday",
            "3,1/1/2025 9:33,1/1/2025 9:32,Dead Animal,Cat,Closed,",
            "4,1/1/2025 9:33,,Dead Animal,Cat,Lost,");
    // then
    assertThat(read.found())
        .containsExactly(
            "2 SKIPPED unparsable_date Created Date",
            "3 MENDED unparsable_date Resolution Action Updated Date",
            "3 MENDED not_applicable Descriptor",
            "4 SKIPPED closed_before_opened Closed Date",
            "5 SKIPPED unknown_state Status");
    assertThat(read.only().complaint().issue()).isEqualTo("not-applicable");
  }

  private static ReadFile nyc(String... rows) {
    return ReadFile.of(Mapping.NYC_311, HEADER + "\n" + String.join("\n", rows));
  }
}
