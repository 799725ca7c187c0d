package recourse.resolution.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.resolution.casefile.CaseFiles.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import recourse.contract.ClosureReason;
import recourse.contract.LetterKind;

class StagesTest {
  private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

  @Test
  void shouldCountTheAnswerOfTheLatestRoundOnly() {
    // given
    CaseFile file = CaseFiles.in(CaseStatus.RESOLVED);
    Instant answered = file.resolvedAt();
    file.recordLetter(LetterKind.FINAL_RESPONSE, answered);
    assertThat(reached(file, "ANSWERED")).isEqualTo(answered);
    assertThat(reached(file, "COMMUNICATED")).isEqualTo(answered);

    // when
    CaseFiles.take(file, CaseStep.REOPEN, FRIDAY);
    Stages reopened = file.stages(null);
    Instant stillAnswered = reached(file, "ANSWERED");
    Instant stillWritten = reached(file, "COMMUNICATED");
    CaseFiles.take(file, CaseStep.RESOLVE, FRIDAY);
    file.recordLetter(LetterKind.SUMMARY_RESOLUTION, FRIDAY.plusSeconds(60));

    // then
    assertThat(reopened.round()).isEqualTo(2);
    assertThat(stillAnswered).isNull();
    assertThat(stillWritten).isNull();
    assertThat(reached(file, "ANSWERED")).isEqualTo(FRIDAY);
    assertThat(reached(file, "COMMUNICATED")).isEqualTo(FRIDAY.plusSeconds(60));
  }

  @Test
  void shouldBeConfirmedByTheCustomerOnly() {
    // given
    CaseFile confirmed = CaseFiles.in(CaseStatus.CLOSED);
    CaseFile unreachable = CaseFiles.in(CaseStatus.RESOLVED);

    // when
    unreachable.endFollowUp(CaseFiles.FOLLOW_UP, ClosureReason.UNCONFIRMED, List.of(), FRIDAY);

    // then
    assertThat(reached(confirmed, "CONFIRM")).isEqualTo(reached(confirmed, "CLOSED")).isNotNull();
    assertThat(reached(unreachable, "CLOSED")).isEqualTo(FRIDAY);
    assertThat(reached(unreachable, "CONFIRM")).isNull();
    assertThat(confirmed.stages(null).ended()).isTrue();
  }

  private static Instant reached(CaseFile file, String stage) {
    return file.stages(null).models().stream()
        .flatMap(model -> model.stages().stream())
        .filter(row -> row.stage().equals(stage))
        .findFirst()
        .orElseThrow()
        .at();
  }
}
