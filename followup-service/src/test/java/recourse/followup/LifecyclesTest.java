package recourse.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import recourse.followup.deadlines.DeadlineStatus;
import recourse.followup.deadlines.DeadlineStep;
import recourse.followup.delivery.DeliveryStatus;
import recourse.followup.delivery.DeliveryStep;
import recourse.followup.followups.FollowUpStatus;
import recourse.followup.followups.FollowUpStep;
import recourse.spine.lifecycle.LifecycleStep;

class LifecyclesTest {
  private static final Path DRAWINGS = Path.of("../docs");

  @Test
  void shouldAllowADeadlineExactlyTheseMovesAndNoOthers() {
    // given
    Set<String> expected =
        new TreeSet<>(
            Set.of(
                "RUNNING PAUSE PAUSED",
                "PAUSED RESUME RUNNING",
                "RUNNING MOVE RUNNING",
                "PAUSED MOVE PAUSED",
                "RUNNING WARN RUNNING",
                "RUNNING BREACH BREACHED",
                "MET BREACH BREACHED",
                "CANCELLED BREACH BREACHED",
                "RUNNING MEET MET",
                "PAUSED MEET MET",
                "BREACHED MEET MET",
                "CANCELLED MEET MET",
                "BREACHED STOP_LATE BREACHED",
                "BREACHED RESTORE RUNNING",
                "CANCELLED RESTORE RUNNING",
                "MET RESTORE RUNNING",
                "RUNNING CANCEL CANCELLED",
                "PAUSED CANCEL CANCELLED",
                "BREACHED CANCEL CANCELLED",
                "MET CANCEL CANCELLED"));

    // when
    Set<String> moves = moves(DeadlineStep.values(), DeadlineStatus.values());

    // then
    assertThat(moves).isEqualTo(expected);
  }

  @Test
  void shouldAllowAFollowUpExactlyTheseMovesAndNoOthers() {
    // given
    Set<String> expected =
        new TreeSet<>(
            Set.of(
                "SCHEDULED SEND SENT",
                "SENT SEND SENT",
                "SCHEDULED MISS SCHEDULED",
                "SENT MISS SENT",
                "SCHEDULED ANSWER ANSWERED",
                "SENT ANSWER ANSWERED",
                "LAPSED ANSWER ANSWERED",
                "ANSWERED ANSWER ANSWERED",
                "SCHEDULED LAPSE LAPSED",
                "SENT LAPSE LAPSED",
                "SCHEDULED CANCEL CANCELLED",
                "SENT CANCEL CANCELLED",
                "CANCELLED ANSWER_UNASKED ANSWERED",
                "CANCELLED RESTORE SCHEDULED"));

    // when
    Set<String> moves = moves(FollowUpStep.values(), FollowUpStatus.values());

    // then
    assertThat(moves).isEqualTo(expected);
  }

  @Test
  void shouldAllowAMessageOnItsWayExactlyTheseMovesAndNoOthers() {
    // then
    assertThat(moves(DeliveryStep.values(), DeliveryStatus.values()))
        .containsExactlyInAnyOrder(
            "WAITING BEGIN WAITING",
            "WAITING FAIL WAITING",
            "WAITING ARRIVE TAKEN",
            "WAITING GIVE_UP GIVEN_UP",
            "WAITING BLOCK BLOCKED",
            "WAITING DROP DROPPED");
  }

  @Test
  void shouldBeDrawnInTheDocuments() throws IOException {
    // then
    assertDrawn(
        "lifecycle-delivery.md",
        "# The life of a message on its way",
        "DeliveryStep",
        LifecycleStep.diagram(DeliveryStep.values(), DeliveryStatus.WAITING));
    assertDrawn(
        "lifecycle-deadline.md",
        "# The life of the clock on a promise",
        "DeadlineStep",
        LifecycleStep.diagram(DeadlineStep.values(), DeadlineStatus.RUNNING));
    assertDrawn(
        "lifecycle-follow-up.md",
        "# The life of a follow-up",
        "FollowUpStep",
        LifecycleStep.diagram(FollowUpStep.values(), FollowUpStatus.SCHEDULED));
  }

  private static void assertDrawn(String file, String title, String table, String diagram)
      throws IOException {
    String drawing =
        "%s\n\nDrawn from `%s` by its test.\n\n```mermaid\n%s```\n"
            .formatted(title, table, diagram);
    Path drawn = DRAWINGS.resolve(file);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(DRAWINGS);
      Files.writeString(drawn, drawing);
    }
    assertThat(Files.readString(drawn))
        .as("run with -Dgolden.write=true to draw it anew")
        .isEqualTo(drawing);
  }

  private static <S extends Enum<S>, T extends LifecycleStep<S>> Set<String> moves(
      T[] steps, S[] states) {
    return Arrays.stream(states)
        .flatMap(
            from ->
                Arrays.stream(steps)
                    .filter(step -> step.isAllowedIn(from))
                    .map(step -> from + " " + step.name() + " " + step.takenFrom(from)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
