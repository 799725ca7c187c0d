package recourse.importers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CfpbReaderTest {

  private static final String HEADER =
      "Date received,Product,Issue,Consumer complaint narrative,Submitted via,"
          + "Date sent to company,Company response to consumer,Timely response?,Complaint ID";

  @Test
  void shouldTellAnAnsweredComplaintWithItsNarrativeAndItsVerdictButNoSteps() {
    // when
    ReadFile read =
        cfpb(
            "2012-07-01,Credit card,Billing disputes,\"They said \"\"no\"\",\nthen nothing.\","
                + "Postal mail,2012-07-05,Closed with explanation,Yes,7887");
    // then
    ImportedLife life = read.only();
    assertThat(life.complaint().externalRef()).isEqualTo("cfpb-7887");
    assertThat(life.complaint().customer().ref()).isEqualTo("cfpb-7887");
    assertThat(life.complaint().channel()).isEqualTo("LETTER");
    assertThat(life.complaint().receivedAt()).isEqualTo("2012-07-01T04:00:00Z");
    assertThat(life.complaint().narrative()).isEqualTo("They said \"no\",\nthen nothing.");
    assertThat(life.complaint().responseAtSource()).isEqualTo("Closed with explanation");
    assertThat(life.life().steps()).isEmpty();
    assertThat(life.life().toldUntil()).isEqualTo("2012-07-05T04:00:00Z");
    assertThat(life.life().targetMet()).isTrue();
    assertThat(life.life().targetMissedAt()).isNull();
  }

  @Test
  void shouldTellAMissedTargetFromTheDayItWasSentToTheCompany() {
    // when
    ReadFile read = cfpb("2012-01-01,P,I,,Web,2012-01-05,Untimely response,No,1");
    // then
    assertThat(read.only().life().targetMet()).isFalse();
    assertThat(read.only().life().targetMissedAt()).isEqualTo("2012-01-05T05:00:00Z");
  }

  @Test
  void shouldNotTakeInProgressForAnAnswer() {
    // when
    ReadFile read = cfpb("2012-01-01,P,I,,Web,2012-01-05,In progress,Yes,1");
    // then
    assertThat(read.only().complaint().responseAtSource()).isNull();
    assertThat(read.only().complaint().narrative()).isNull();
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void shouldMendWhatWasSentBeforeItWasReceived() {
    // when
    ReadFile read = cfpb("2012-01-05,P,I,,Web,2012-01-04,Closed,No,1");
    // then
    assertThat(read.found()).containsExactly("2 MENDED sent_before_received Date sent to company");
    assertThat(read.only().life().targetMissedAt()).isEqualTo(read.only().complaint().receivedAt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2012-01-01,P,I,,Pigeon,2012-01-05,Closed,Yes,1|unknown_channel Submitted via",
        "2012-01-01,P,I,,Web,2012-01-05,Closed,N/A,1|unknown_verdict Timely response?",
        "2012-01-01,P,I,,Web,2012-01-05,Closed,,1|unknown_verdict Timely response?",
        "2012-01-01,P,I,,Web,2012-01-05,,Yes,1|blank Company response to consumer",
        "2012-01-01,P,I,,Web,2012-01-05,Shrugged,Yes,1|unknown_response Company response to consumer",
        "2012-01-01,,I,,Web,2012-01-05,Closed,Yes,1|blank Product",
        "2012-01-01,P,N/A,,Web,2012-01-05,Closed,Yes,1|not_applicable Issue",
      })
  void shouldTakeARowWithACellItDoesNotKnow(String row, String reasonAndColumn) {
    // when
    ReadFile read = cfpb(row);
    // then
    assertThat(read.found()).containsExactly("2 MENDED " + reasonAndColumn);
    assertThat(read.lives()).hasSize(1);
  }

  @Test
  void shouldNotReadAMissingVerdictAsAMissedTarget() {
    // when
    ReadFile read = cfpb("2012-01-01,P,I,,Web,2012-01-05,Closed,N/A,1");
    // then
    assertThat(read.only().life().targetMet()).isNull();
    assertThat(read.only().life().targetMissedAt()).isNull();
  }

  @Test
  void shouldCutANarrativeBeyondWhatIntakeTakes() {
    // when
    ReadFile read = cfpb("2012-01-01,P,I," + "w".repeat(32_001) + ",Web,2012-01-05,Closed,Yes,1");
    // then
    assertThat(read.only().complaint().narrative()).hasSize(32_000);
    assertThat(read.found())
        .containsExactly("2 MENDED narrative_too_long Consumer complaint narrative");
    assertThat(read.findings().get(0).value()).hasSizeLessThan(100);
  }

  @Test
  void shouldLeaveOutALineThatNoRequestCanHold() {
    // when
    ReadFile read =
        cfpb(
            "2012-01-01,P,I," + "\u20ac".repeat(31_000) + ",Web,2012-01-05,Closed,Yes,1",
            "2012-01-01,P,I,,Web,2012-01-05,Closed,Yes,2");
    // then
    assertThat(read.found()).containsExactly("2 SKIPPED line_too_long ");
    assertThat(read.only().complaint().externalRef()).isEqualTo("cfpb-2");
  }

  private static ReadFile cfpb(String... rows) {
    return ReadFile.of(Mapping.CFPB, HEADER + "\n" + String.join("\n", rows));
  }
}
