package recourse.spine.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recourse.spine.lifecycle.LifecycleStep.and;
import static recourse.spine.lifecycle.LifecycleStep.staying;
import static recourse.spine.lifecycle.LifecycleStep.to;

import java.util.Map;
import org.junit.jupiter.api.Test;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

class LifecycleStepTest {
  enum Door {
    OPEN,
    SHUT,
    LOCKED
  }

  enum DoorStep implements LifecycleStep<Door> {
    SHUT(to(Door.SHUT, Door.OPEN)),
    LOCK(to(Door.LOCKED, Door.SHUT)),
    OPEN(to(Door.OPEN, Door.SHUT)),
    KNOCK(staying(Door.SHUT, Door.LOCKED)),
    SLAM(and(to(Door.SHUT, Door.OPEN), staying(Door.SHUT)));

    private final Map<Door, Door> moves;

    DoorStep(Map<Door, Door> moves) {
      this.moves = moves;
    }

    @Override
    public Map<Door, Door> moves() {
      return moves;
    }
  }

  @Test
  void shouldLeadWhereTheTableSays() {
    assertThat(DoorStep.LOCK.takenFrom(Door.SHUT)).isEqualTo(Door.LOCKED);
    assertThat(DoorStep.KNOCK.takenFrom(Door.LOCKED)).isEqualTo(Door.LOCKED);
    assertThat(DoorStep.SLAM.takenFrom(Door.OPEN)).isEqualTo(Door.SHUT);
    assertThat(DoorStep.SLAM.takenFrom(Door.SHUT)).isEqualTo(Door.SHUT);
  }

  @Test
  void shouldRefuseAStepThatTheStateDoesNotAllowAndSayWhichDo() {
    assertThatThrownBy(() -> DoorStep.LOCK.takenFrom(Door.OPEN))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(CommonReason.STEP_NOT_ALLOWED))
        .hasMessage("LOCK is not possible while OPEN; it is possible while [SHUT].");
  }

  @Test
  void shouldListTheStepsOfAStateInTheOrderOfTheTable() {
    assertThat(LifecycleStep.allowed(DoorStep.values(), Door.SHUT))
        .containsExactly(DoorStep.LOCK, DoorStep.OPEN, DoorStep.KNOCK, DoorStep.SLAM);
  }

  @Test
  void shouldDrawTheTable() {
    assertThat(LifecycleStep.diagram(DoorStep.values(), Door.OPEN))
        .startsWith("stateDiagram-v2\n    [*] --> OPEN\n    OPEN --> SHUT: SHUT\n");
  }
}
