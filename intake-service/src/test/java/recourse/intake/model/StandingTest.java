package recourse.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
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
}
