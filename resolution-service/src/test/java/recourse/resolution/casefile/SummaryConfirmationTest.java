package recourse.resolution.casefile;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.spine.refusal.Refusal;

class SummaryConfirmationTest {
  private static final Instant NOON = Instant.parse("2026-06-03T11:00:00Z");
  private static final HearingPolicy STRICT = new HearingPolicy(true);

  @Test
  void shouldRefuseWhoeverWasNotHeard() {
    assertThatThrownBy(() -> owned(false).requireHeard(STRICT)).isInstanceOf(Refusal.class);
  }

  @Test
  void shouldLetWhoeverWasHeardGoOn() {
    // given
    CaseFile file = owned(false);

    // when
    file.recordSummary(NOON);

    // then
    assertThatCode(() -> file.requireHeard(STRICT)).doesNotThrowAnyException();
  }

  @Test
  void shouldNotAskAnImportedLifeForASummary() {
    assertThatCode(() -> owned(true).requireHeard(STRICT)).doesNotThrowAnyException();
  }

  @Test
  void shouldNotAskWhereThePolicyDoesNot() {
    assertThatCode(() -> owned(false).requireHeard(new HearingPolicy(false)))
        .doesNotThrowAnyException();
  }

  private static CaseFile owned(boolean imported) {
    CaseFile file = CaseFile.open(UUID.randomUUID(), imported, NOON);
    file.assign("h-ada", "cards", "supervisor", NOON);
    file.takeOwnership("h-ada", NOON);
    return file;
  }
}
