package recourse.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BostonReaderTest {

  private static final String HEADER =
      "case_id,open_dt,target_dt,closed_dt,case_status,reason,type,source,location_id";

  @Test
  void shouldTellAClosedRequestWithItsRealTargetInNewYorkTime() {
    // when
    ReadFile read =
        boston(
            "101,2011-07-01 01:32:33,2011-07-15 01:32:32,2011-12-01 05:06:58,Closed,"
                + "Street Lights,Street Light Outages,Constituent Call,L00001");
    // then
    ImportedLife life = read.only();
    assertThat(life.complaint())
        .isEqualTo(
            new ComplaintLine(
                "311-101",
                "PHONE",
                Instant.parse("2011-07-01T05:32:33Z"),
                ComplaintLine.Customer.external("L00001"),
                "Street Lights",
                "Street Light Outages",
                null,
                Instant.parse("2011-07-15T05:32:32Z"),
                null));
    assertThat(read.steps()).containsExactly("RESOLVE 12-01T10:06", "CLOSE 12-01T10:06");
    assertThat(life.life().toldUntil()).isEqualTo("2011-12-01T10:06:58Z");
    assertThat(life.life().targetMet()).isNull();
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void shouldTellAnOpenRequestWithoutAddressOrTargetAsALifeWithoutSteps() {
    // when
    ReadFile read = boston("102,2011-07-01 01:32:33,,,Open,Trees,Tree Emergencies,Twitter,");
    // then
    ImportedLife life = read.only();
    assertThat(life.complaint().customer().ref()).isEqualTo("311-102");
    assertThat(life.complaint().promisedBy()).isNull();
    assertThat(life.life().steps()).isEmpty();
    assertThat(life.life().toldUntil()).isEqualTo(life.complaint().receivedAt());
  }

  @ParameterizedTest
  @CsvSource({
    "Employee Generated, OTHER",
    "Self Service, WEB",
    "Citizens Connect App, WEB",
    "Maximo Integration, API",
    "Twitter, SOCIAL"
  })
  void shouldKnowEveryChannelOfTheCity(String source, String channel) {
    // when
    ReadFile read = boston("103,2011-07-01 01:32:33,,,Open,Trees,Trees," + source + ",L1");
    // then
    assertThat(read.only().complaint().channel()).isEqualTo(channel);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void shouldTakeTheHourThatComesTwiceAsItsFirstPassAndTheMissingHourAsUnchanged() {
    // when
    ReadFile read =
        boston("104,2011-11-06 01:30:00,,2012-03-11 02:30:00,Closed,Trees,Trees,Twitter,L1");
    // then
    assertThat(read.only().complaint().receivedAt()).isEqualTo("2011-11-06T05:30:00Z");
    assertThat(read.steps()).contains("CLOSE 03-11T07:30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,2011-07-02 00:00:00,,2011-07-01 00:00:00,Closed,R,T,Twitter,L|closed_before_opened closed_dt",
        "1,2011-07-02 00:00:00,,,Pondering,R,T,Twitter,L|unknown_state case_status",
        "1,2011-07-02 00:00:00,,,,R,T,Twitter,L|unknown_state case_status",
        "1,2011-07-02 00:00:00,,,Closed,R,T,Twitter,L|state_contradicts_dates closed_dt",
        "1,2011-07-02 00:00:00,,2011-07-03 00:00:00,Open,R,T,Twitter,L|state_contradicts_dates closed_dt",
        "1,2011-02-30 00:00:00,,,Open,R,T,Twitter,L|unparsable_date open_dt",
        "1,,,,Open,R,T,Twitter,L|unparsable_date open_dt",
        "1,2011-07-02 00:00:00,,soon,Closed,R,T,Twitter,L|unparsable_date closed_dt",
        ",2011-07-02 00:00:00,,,Open,R,T,Twitter,L|blank_key case_id",
        "one two,2011-07-02 00:00:00,,,Open,R,T,Twitter,L|bad_key case_id",
        "1,2011-07-02 00:00:00,,|'too_few_columns '",
        "1,2011-07-02 00:00:00,,,Open,R,T,Twitter,L,more|'too_many_columns '",
      })
  void shouldLeaveOutARowThatCannotBeBelievedAndGoOn(String dirty, String reasonAndColumn) {
    // when
    ReadFile read = boston(dirty, "2,2011-07-01 00:00:00,,,Open,R,T,Twitter,L");
    // then
    assertThat(read.found()).containsExactly("2 SKIPPED " + reasonAndColumn);
    assertThat(read.only().place()).isEqualTo(new RowPosition(2, 3, "2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2059-01-01 00:00:00|target_too_far",
        "2021-07-02 00:00:01|target_too_far",
        "2011-07-01 23:59:59|target_before_opening",
        "tomorrow|unparsable_date",
      })
  void shouldDropATargetThatCannotBeMeantAndKeepTheRow(String target, String reason) {
    // when
    ReadFile read = boston("1,2011-07-02 00:00:00," + target + ",,Open,R,T,Twitter,L");
    // then
    assertThat(read.found()).containsExactly("2 MENDED " + reason + " target_dt");
    assertThat(read.only().complaint().promisedBy()).isNull();
  }

  @Test
  void shouldKeepATargetOfTenYearsToTheSecondAndOneAtTheOpening() {
    // when
    ReadFile read =
        boston(
            "1,2011-07-02 00:00:00,2021-07-02 00:00:00,,Open,R,T,Twitter,L",
            "2,2011-07-02 00:00:00,2011-07-02 00:00:00,,Open,R,T,Twitter,L");
    // then
    assertThat(read.findings()).isEmpty();
    assertThat(read.lives()).noneMatch(life -> life.complaint().promisedBy() == null);
  }

  @Test
  void shouldKeepBlankAndNotApplicableApartAndReportUnknownChannels() {
    // when
    ReadFile read = boston("1,2011-07-02 00:00:00,,,Open,,N/A,Pigeon,L");
    // then
    assertThat(read.only().complaint().product()).isEqualTo("unspecified");
    assertThat(read.only().complaint().issue()).isEqualTo("not-applicable");
    assertThat(read.only().complaint().channel()).isEqualTo("OTHER");
    assertThat(read.found())
        .containsExactly(
            "2 MENDED unknown_channel source",
            "2 MENDED blank reason",
            "2 MENDED not_applicable type");
  }

  @Test
  void shouldCutACodeThatIsTooLong() {
    // when
    ReadFile read = boston("1,2011-07-02 00:00:00,,,Open," + "x".repeat(161) + ",T,Twitter,L");
    // then
    assertThat(read.only().complaint().product()).hasSize(160);
    assertThat(read.found()).containsExactly("2 MENDED code_too_long reason");
  }

  @Test
  void shouldTakeTheFirstOfTwoRowsOfOneName() {
    // when
    ReadFile read =
        boston(
            "1,2011-07-02 00:00:00,,,Open,R,first,Twitter,L",
            "1,2011-07-03 00:00:00,,,Open,R,second,Twitter,L");
    // then
    assertThat(read.only().complaint().issue()).isEqualTo("first");
    assertThat(read.found()).containsExactly("3 SKIPPED duplicate_key case_id");
  }

  private static ReadFile boston(String... rows) {
    return ReadFile.of(Mapping.BOSTON_311, HEADER + "\n" + String.join("\n", rows));
  }
}
