package recourse.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IncidentReaderTest {

  private static final String HEADER =
      "number,ident_state,made_sla,sys_updated_at,assignment_group,assigned_to,category,"
          + "opened_at,contact_type,subcategory,resolved_at,closed_at";

  @Test
  void shouldTellALifeEventByEvent() {
    // when
    ReadFile read =
        log(
            "7,New,true,01T08:00,56,",
            "7,Active,true,01T09:00,56,12",
            "7,Active,true,01T09:30,56,12",
            "7,Awaiting User Info,true,01T10:00,56,12",
            "7,Active,true,01T11:00,56,13",
            "7,Resolved,true,01T12:00,56,13",
            "7,Closed,true,06T12:00,56,13");
    // then
    assertThat(read.steps())
        .containsExactly(
            "ASSIGN 03-01T08:00 team 56",
            "ASSIGN 03-01T09:00 h-12 team 56",
            "AWAIT 03-01T10:00 CUSTOMER",
            "RESUME 03-01T11:00",
            "ASSIGN 03-01T11:00 h-13 team 56",
            "RESOLVE 03-01T12:00",
            "CLOSE 03-06T12:00");
    ImportedLife life = read.only();
    assertThat(life.complaint().externalRef()).isEqualTo("inc-7");
    assertThat(life.complaint().channel()).isEqualTo("PHONE");
    assertThat(life.complaint().receivedAt()).isEqualTo("2016-03-01T07:00:00Z");
    assertThat(life.complaint().customer()).isEqualTo(ComplaintLine.Customer.internal("inc-7"));
    assertThat(life.life().toldUntil()).isEqualTo("2016-03-06T12:00:00Z");
    assertThat(life.life().targetMet()).isTrue();
  }

  @Test
  void shouldMakeReferencesOfNamesThatHoldBlanks() {
    // when
    ReadFile read = log("7,New,true,01T08:00,Group 56,Resolver 12/b");
    // then
    assertThat(read.steps()).containsExactly("ASSIGN 03-01T08:00 h-Resolver-12-b team Group-56");
  }

  @Test
  void shouldSwitchBetweenTwoKindsOfWaitingAndResumeBeforeResolving() {
    // when
    ReadFile read =
        log(
            "7,Awaiting Problem,true,01T08:00,,",
            "7,Awaiting Vendor,true,01T09:00,,",
            "7,Awaiting Vendor,true,01T09:10,,",
            "7,Awaiting Evidence,true,01T09:20,,",
            "7,Resolved,true,01T10:00,,");
    // then
    assertThat(read.steps())
        .containsExactly(
            "AWAIT 03-01T08:00 PROBLEM",
            "RESUME 03-01T09:00",
            "AWAIT 03-01T09:00 SUPPLIER",
            "RESUME 03-01T09:20",
            "AWAIT 03-01T09:20 EVIDENCE",
            "RESUME 03-01T10:00",
            "RESOLVE 03-01T10:00");
  }

  @Test
  void shouldReopenFromResolvedAndFromClosed() {
    // when
    ReadFile read =
        log(
            "7,Resolved,true,01T08:00,,",
            "7,Awaiting User Info,true,02T08:00,,",
            "7,Resolved,true,03T08:00,,",
            "7,Closed,true,04T08:00,,",
            "7,Closed,true,04T08:00,,",
            "7,Active,true,05T08:00,56,12",
            "7,Resolved,true,06T08:00,56,12",
            "7,Closed,true,07T08:00,56,12");
    // then
    assertThat(read.steps())
        .containsExactly(
            "RESOLVE 03-01T08:00",
            "REOPEN 03-02T08:00",
            "AWAIT 03-02T08:00 CUSTOMER",
            "RESUME 03-03T08:00",
            "RESOLVE 03-03T08:00",
            "CLOSE 03-04T08:00",
            "REOPEN 03-05T08:00",
            "ASSIGN 03-05T08:00 h-12 team 56",
            "RESOLVE 03-06T08:00",
            "CLOSE 03-07T08:00");
  }

  @Test
  void shouldResolveAndCloseACaseThatWasClosedWithoutEverBeingResolved() {
    // when
    ReadFile read = log("7,Awaiting Vendor,true,01T08:00,,", "7,Closed,true,02T08:00,,");
    // then
    assertThat(read.steps())
        .containsExactly(
            "AWAIT 03-01T08:00 SUPPLIER",
            "RESUME 03-02T08:00",
            "RESOLVE 03-02T08:00",
            "CLOSE 03-02T08:00");
  }

  @Test
  void shouldNotKnowTheEndBeforeItsTime() {
    // given
    String row = "7,Active,true,2016-03-01T08:00,56,12,5,2016-03-01T07:00,Phone,17,";
    // when
    ReadFile told =
        ReadFile.of(Mapping.INCIDENT_LOG, HEADER, row + "2016-03-02T00:00,2016-03-09T00:00");
    ReadFile blank = ReadFile.of(Mapping.INCIDENT_LOG, HEADER, row + ",");
    // then
    assertThat(told.only()).isEqualTo(blank.only());
    assertThat(told.only().life().toldUntil()).isEqualTo("2016-03-01T08:00:00Z");
    assertThat(told.only().life().targetMet()).isNull();
  }

  @Test
  void shouldTellTheTargetMissedAtTheFirstRowThatSaysSo() {
    // when
    ReadFile read =
        log("7,Active,true,01T08:00,,", "7,Active,false,01T09:00,,", "7,Resolved,false,01T10:00,,");
    // then
    assertThat(read.only().life().targetMet()).isFalse();
    assertThat(read.only().life().targetMissedAt()).isEqualTo("2016-03-01T09:00:00Z");
  }

  @Test
  void shouldReportDirtyRowsAndTellTheRestOfTheCase() {
    // when
    ReadFile read =
        log(
            "7,New,true,01T06:59,,",
            "7,New,true,01T08:00,,",
            "7,Pondering,true,01T08:10,,",
            "7,Active,perhaps,01T08:20,56,",
            "7,Resolved,true,01T08:19,,",
            "7,Closed,true,32T08:19,,",
            "7,Resolved,true,01T09:00,,");
    // then
    assertThat(read.found())
        .containsExactly(
            "2 SKIPPED updated_before_opened sys_updated_at",
            "4 SKIPPED unknown_state ident_state",
            "5 MENDED unknown_verdict made_sla",
            "6 SKIPPED out_of_order sys_updated_at",
            "7 SKIPPED unparsable_date sys_updated_at");
    assertThat(read.steps()).containsExactly("ASSIGN 03-01T08:20 team 56", "RESOLVE 03-01T09:00");
  }

  @Test
  void shouldNotMixACaseWithRowsOfItThatStandApart() {
    // when
    ReadFile read =
        log(
            "7,New,true,01T08:00,,",
            "8,New,true,01T08:00,,",
            "7,Resolved,true,01T09:00,,",
            "7,Closed,true,01T09:00,,");
    // then
    assertThat(read.lives())
        .extracting(life -> life.complaint().externalRef())
        .containsExactly("inc-7", "inc-8");
    assertThat(read.found())
        .containsExactly("4 SKIPPED duplicate_key number", "5 SKIPPED duplicate_key number");
  }

  @Test
  void shouldKeepTheProductThatWasNamedWhenTheCaseWasReceived() {
    // when
    ReadFile read =
        ReadFile.of(
            Mapping.INCIDENT_LOG,
            HEADER,
            "7,New,true,2016-03-01T08:00,,,,2016-03-01T07:00,Telex,17,,",
            "7,Closed,true,2016-03-01T09:00,,,55,2016-03-01T07:00,Phone,18,,");
    // then
    assertThat(read.only().complaint().product()).isEqualTo("unspecified");
    assertThat(read.only().complaint().issue()).isEqualTo("17");
    assertThat(read.found())
        .containsExactly("2 MENDED unknown_channel contact_type", "2 MENDED blank category");
  }

  /** Rows of March 2016, opened on the first at seven. */
  private static ReadFile log(String... rows) {
    Stream<String> whole =
        Arrays.stream(rows)
            .map(row -> row.replaceFirst(",(\\d\\dT)", ",2016-03-$1"))
            .map(row -> row + ",55,2016-03-01T07:00,Phone,170,2016-03-01T07:30,2016-03-01T07:40");
    return ReadFile.of(
        Mapping.INCIDENT_LOG, Stream.concat(Stream.of(HEADER), whole).toArray(String[]::new));
  }
}
