package recourse.resolution.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.contract.EscalationCriterion;
import recourse.spine.lifecycle.LifecycleStep;
import recourse.spine.refusal.Refusal;

class CaseLifecycleTest {
  private static final Path DRAWING = Path.of("../docs/lifecycle-case-file.md");

  /** Rows are states, columns are steps; a minus is a refusal. */
  private static final String EXPECTED =
      """
                ASSIGN   TAKE_OWNERSHIP AWAIT    RESUME PROPOSE  AGREE  DECLINE RESOLVE  REOPEN   CLOSE  ESCALATE DEESCALATE WITHDRAW
      OPENED    ASSIGNED -              AWAITING -      -        -      -       RESOLVED -        -      OPENED   OPENED     WITHDRAWN
      ASSIGNED  ASSIGNED OWNED          AWAITING -      -        -      -       RESOLVED -        -      ASSIGNED ASSIGNED   WITHDRAWN
      OWNED     ASSIGNED -              AWAITING -      PROPOSED -      -       RESOLVED -        -      OWNED    OWNED      WITHDRAWN
      AWAITING  AWAITING -              -        OWNED  -        -      -       RESOLVED -        -      AWAITING AWAITING   WITHDRAWN
      PROPOSED  ASSIGNED -              AWAITING -      PROPOSED AGREED OWNED   RESOLVED -        -      PROPOSED PROPOSED   WITHDRAWN
      AGREED    ASSIGNED -              AWAITING -      PROPOSED -      -       RESOLVED -        -      AGREED   AGREED     WITHDRAWN
      RESOLVED  -        -              -        -      -        -      -       -        REOPENED CLOSED RESOLVED RESOLVED   WITHDRAWN
      CLOSED    -        -              -        -      -        -      -       -        REOPENED -      -        -          -
      REOPENED  ASSIGNED -              AWAITING -      -        -      -       RESOLVED -        -      REOPENED REOPENED   WITHDRAWN
      WITHDRAWN -        -              -        -      -        -      -       -        -        -      -        -          -
      """;

  static Stream<Arguments> everyStateAndStep() {
    Map<CaseStatus, Map<CaseStep, String>> table = new EnumMap<>(CaseStatus.class);
    String[] lines = EXPECTED.split("\n", -1);
    String[] steps = lines[0].trim().split(" +", -1);
    for (String line : Arrays.copyOfRange(lines, 1, CaseStatus.values().length + 1)) {
      String[] cells = line.split(" +", -1);
      Map<CaseStep, String> row = new EnumMap<>(CaseStep.class);
      for (int i = 0; i < steps.length; i++) {
        row.put(CaseStep.valueOf(steps[i]), cells[i + 1]);
      }
      table.put(CaseStatus.valueOf(cells[0]), row);
    }
    return Arrays.stream(CaseStatus.values())
        .flatMap(
            from ->
                Arrays.stream(CaseStep.values())
                    .map(step -> Arguments.of(from, step, table.get(from).get(step))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("everyStateAndStep")
  void shouldMoveAsTheTableSaysAndNotOtherwise(CaseStatus from, CaseStep step, String expected) {
    // given
    CaseFile file = CaseFiles.in(from);
    if (step == CaseStep.RESOLVE) {
      CaseFiles.own(file);
    }
    if (step == CaseStep.DEESCALATE) {
      file.parts()
          .levels()
          .up(
              EscalationRequest.byItself(EscalationCriterion.SEVERITY, null),
              EscalationPolicy.CURRENT,
              file.latestAt());
    }
    boolean offered = file.state().allows(step);
    Instant at = file.latestAt().plusSeconds(60);

    // when
    String reached = reached(file, step, at);

    // then
    assertThat(reached).isEqualTo(expected);
    assertThat(offered).isEqualTo(!"-".equals(expected));
    assertThat(file.releaseEvents()).hasSize(events(from, step, expected));
  }

  private static String reached(CaseFile file, CaseStep step, Instant at) {
    CaseState before = file.state();
    try {
      CaseFiles.take(file, step, at);
      return file.status().name();
    } catch (Refusal refused) {
      assertThat(file.state()).isEqualTo(before);
      return "-";
    }
  }

  @Test
  void shouldResumeAsWhatItHasBecomeWhileItWaited() {
    // given
    CaseState waiting = CaseState.OPENED.after(CaseStep.AWAIT);

    // when
    CaseState resumed =
        waiting.after(CaseStep.ASSIGN).after(CaseStep.TAKE_OWNERSHIP).after(CaseStep.RESUME);

    // then
    assertThat(resumed).isEqualTo(new CaseState(CaseStatus.OWNED, null));
    assertThat(waiting.after(CaseStep.RESUME)).isEqualTo(CaseState.OPENED);
    assertThat(waiting.allows(CaseStep.TAKE_OWNERSHIP)).isFalse();
    assertThatThrownBy(() -> waiting.after(CaseStep.TAKE_OWNERSHIP)).isInstanceOf(Refusal.class);
  }

  @Test
  void shouldBeDrawnInTheDocuments() throws IOException {
    // given
    String drawing =
        "# The life of a case\n\n"
            + "Drawn from `CaseStep` by its test. RESUME leads back to wherever the case was before it had to wait,\n"
            + "or to what it has become meanwhile; OWNED stands for all of these.\n\n```mermaid\n"
            + LifecycleStep.diagram(CaseStep.values(), CaseStatus.OPENED)
            + "```\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(DRAWING, drawing);
    }

    // when
    String kept = Files.readString(DRAWING);

    // then
    assertThat(kept).as("run with -Dgolden.write=true to draw it anew").isEqualTo(drawing);
  }

  /** A withdrawal that was first says so as well. */
  private static int events(CaseStatus from, CaseStep step, String expected) {
    if ("-".equals(expected)) {
      return 0;
    }
    return from == CaseStatus.RESOLVED && step == CaseStep.WITHDRAW ? 2 : 1;
  }
}
