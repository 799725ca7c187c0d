package recourse.intake.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import recourse.spine.lifecycle.LifecycleStep;

class ComplaintLifecycleTest {
  private static final Path DRAWING = Path.of("../docs/lifecycle-complaint.md");

  @Test
  void shouldAllowExactlyTheseMovesAndNoOthers() {
    // given
    Set<String> expected =
        new TreeSet<>(
            Set.of(
                "RECEIVED ACKNOWLEDGE ACKNOWLEDGED",
                "TRIAGED ACKNOWLEDGE TRIAGED",
                "REOPENED ACKNOWLEDGE REOPENED",
                "RECEIVED HEAR RECEIVED",
                "ACKNOWLEDGED HEAR ACKNOWLEDGED",
                "TRIAGED HEAR TRIAGED",
                "REOPENED HEAR REOPENED",
                "RESOLVED HEAR RESOLVED",
                "RECEIVED TRIAGE TRIAGED",
                "ACKNOWLEDGED TRIAGE TRIAGED",
                "TRIAGED TRIAGE TRIAGED",
                "REOPENED TRIAGE REOPENED",
                "RECEIVED WITHDRAW WITHDRAWN",
                "ACKNOWLEDGED WITHDRAW WITHDRAWN",
                "TRIAGED WITHDRAW WITHDRAWN",
                "REOPENED WITHDRAW WITHDRAWN",
                "RECEIVED RESOLVE RESOLVED",
                "ACKNOWLEDGED RESOLVE RESOLVED",
                "TRIAGED RESOLVE RESOLVED",
                "REOPENED RESOLVE RESOLVED",
                "WITHDRAWN RESOLVE RESOLVED",
                "RESOLVED REOPEN REOPENED",
                "CLOSED REOPEN REOPENED",
                "WITHDRAWN REOPEN WITHDRAWN",
                "RECEIVED CLOSE CLOSED",
                "ACKNOWLEDGED CLOSE CLOSED",
                "TRIAGED CLOSE CLOSED",
                "REOPENED CLOSE CLOSED",
                "RESOLVED CLOSE CLOSED",
                "WITHDRAWN CLOSE WITHDRAWN"));

    // when
    Set<String> moves =
        Arrays.stream(ComplaintStatus.values())
            .flatMap(
                from ->
                    Arrays.stream(ComplaintStep.values())
                        .filter(step -> step.isAllowedIn(from))
                        .map(step -> from + " " + step + " " + step.takenFrom(from)))
            .collect(Collectors.toCollection(TreeSet::new));

    // then
    assertThat(moves).isEqualTo(expected);
  }

  @Test
  void shouldBeDrawnInTheDocuments() throws IOException {
    // given
    String drawing =
        "# The life of a complaint, seen from the front door\n\n"
            + "Drawn from `ComplaintStep` by its test.\n\n```mermaid\n"
            + LifecycleStep.diagram(ComplaintStep.values(), ComplaintStatus.RECEIVED)
            + "```\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(DRAWING, drawing);
    }

    // when
    String kept = Files.readString(DRAWING);

    // then
    assertThat(kept).as("run with -Dgolden.write=true to draw it anew").isEqualTo(drawing);
  }
}
