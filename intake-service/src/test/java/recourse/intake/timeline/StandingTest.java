package recourse.intake.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintEvent;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineSet;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;

class StandingTest {
  private static final UUID ID = UUID.fromString("0190d6a2-0000-7000-8000-000000000001");
  private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");

  @Test
  void shouldStandOnTheLevelItLastMovedTo() {
    // given
    ComplaintEscalated up =
        new ComplaintEscalated(ID, MONDAY, 1, EscalationCriterion.SAFETY, "h-ada");
    ComplaintEscalated further =
        new ComplaintEscalated(ID, MONDAY, 2, EscalationCriterion.SAFETY, "s-bea");
    ComplaintDeescalated down =
        new ComplaintDeescalated(ID, MONDAY, 1, DeescalationReason.DEALT_WITH, "s-bea");

    // then
    assertThat(Standing.of(List.of(up, further)).escalationLevel()).isEqualTo(2);
    assertThat(Standing.of(List.of(up, further, down)).escalationLevel()).isEqualTo(1);
  }

  @Test
  void shouldShowTwoPromisesOfAKindAndForgetTheRoundBeforeTheLast() {
    // given
    UUID first = UUID.fromString("0190d6a2-0000-7000-8000-000000000002");
    UUID second = UUID.fromString("0190d6a2-0000-7000-8000-000000000003");
    UUID again = UUID.fromString("0190d6a2-0000-7000-8000-000000000004");
    Instant tuesday = MONDAY.plusSeconds(86_400);
    List<ComplaintEvent> life =
        List.of(
            set(first, ClockKind.STATUTORY, MONDAY),
            set(second, ClockKind.STATUTORY, MONDAY),
            new DeadlineMet(ID, MONDAY, first, ClockKind.STATUTORY, MONDAY),
            new DeadlineBreached(ID, MONDAY, second, ClockKind.STATUTORY, MONDAY),
            set(again, ClockKind.STATUTORY, tuesday),
            set(ID, ClockKind.TEAM, MONDAY));

    // then
    assertThat(Standing.of(life.subList(0, 4)).deadlines())
        .extracting(Standing.Deadline::standing)
        .containsExactly(Standing.Promise.MET, Standing.Promise.IN_BREACH);
    assertThat(Standing.of(life.subList(0, 4)).promise()).isEqualTo(Standing.Promise.IN_BREACH);
    assertThat(Standing.of(life).deadlines())
        .containsExactly(
            new Standing.Deadline(ClockKind.STATUTORY, tuesday, Standing.Promise.ON_TIME));
  }

  private static DeadlineSet set(UUID clock, ClockKind kind, Instant startedAt) {
    return new DeadlineSet(ID, startedAt, clock, kind, startedAt, startedAt, "test");
  }
}
