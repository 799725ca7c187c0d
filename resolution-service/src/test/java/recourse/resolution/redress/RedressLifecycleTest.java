package recourse.resolution.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.resolution.redress.RedressTest.ADA;
import static recourse.resolution.redress.RedressTest.BEA;
import static recourse.resolution.redress.RedressTest.MONDAY;
import static recourse.resolution.redress.RedressTest.offer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.resolution.casefile.Viewer;
import recourse.spine.lifecycle.LifecycleStep;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

class RedressLifecycleTest {
  private static final Path DRAWING = Path.of("../docs/lifecycle-redress.md");

  /** Rows are states, columns are steps; a minus is a refusal. */
  private static final String EXPECTED =
      """
                APPROVE DECLINE  ACCEPT   REJECT   COUNTER   PAY
      PREPARED  OFFERED DECLINED -        -        -         -
      OFFERED   -       -        ACCEPTED REJECTED COUNTERED -
      ACCEPTED  -       -        -        -        -         PAID
      REJECTED  -       -        -        -        -         -
      COUNTERED -       -        -        -        -         -
      PAID      -       -        -        -        -         -
      DECLINED  -       -        -        -        -         -
      """;

  static Stream<Arguments> everyStateAndStep() {
    List<String> lines = EXPECTED.lines().toList();
    String[] steps = lines.get(0).trim().split(" +", -1);
    Map<RedressStatus, String[]> table = new EnumMap<>(RedressStatus.class);
    lines.stream()
        .skip(1)
        .map(line -> line.split(" +", -1))
        .forEach(cells -> table.put(RedressStatus.valueOf(cells[0]), cells));
    return Arrays.stream(RedressStatus.values())
        .flatMap(
            from ->
                Arrays.stream(RedressStep.values())
                    .map(
                        step ->
                            Arguments.of(
                                from,
                                step,
                                table.get(from)[1 + Arrays.asList(steps).indexOf(step.name())])));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("everyStateAndStep")
  void shouldMoveAsTheTableSaysAndNotOtherwise(
      RedressStatus from, RedressStep step, String expected) {
    // given
    Redress redress = in(from);

    // when
    String reached = reached(redress, step);

    // then
    assertThat(reached).isEqualTo(expected);
  }

  private static Redress in(RedressStatus status) {
    Redress redress = offer(status == RedressStatus.PREPARED || status == RedressStatus.DECLINED);
    switch (status) {
      case PREPARED, OFFERED -> {}
      case ACCEPTED -> take(redress, RedressStep.ACCEPT);
      case REJECTED -> take(redress, RedressStep.REJECT);
      case COUNTERED -> take(redress, RedressStep.COUNTER);
      case DECLINED -> take(redress, RedressStep.DECLINE);
      case PAID -> {
        take(redress, RedressStep.ACCEPT);
        take(redress, RedressStep.PAY);
      }
    }
    return redress;
  }

  private static String reached(Redress redress, RedressStep step) {
    RedressStatus before = items(redress).get(0).status();
    try {
      take(redress, step);
      return items(redress).get(0).status().name();
    } catch (Refusal refused) {
      assertThat(refused.reason()).isEqualTo(CommonReason.STEP_NOT_ALLOWED);
      assertThat(items(redress).get(0).status()).isEqualTo(before);
      return "-";
    }
  }

  private static void take(Redress redress, RedressStep step) {
    switch (step) {
      case APPROVE, DECLINE ->
          redress.judge(
              1,
              step == RedressStep.APPROVE,
              BEA,
              AuthorityPolicy.CURRENT,
              PaymentPolicy.CURRENT,
              MONDAY);
      case ACCEPT -> redress.accept(1, PaymentPolicy.CURRENT, MONDAY);
      case REJECT -> redress.reject(1, MONDAY);
      case COUNTER -> redress.counter(1, null, "More", MONDAY);
      case PAY -> redress.pay(1, true, false, ADA, MONDAY);
    }
  }

  @Test
  void shouldBeDrawnInTheDocuments() throws IOException {
    // given
    String drawing =
        "# The life of one redress\n\n"
            + "Drawn from `RedressStep` by its test. What is within the authority of who offers it starts as\n"
            + "OFFERED; what is above it starts as PREPARED and waits for a second person.\n\n```mermaid\n"
            + LifecycleStep.diagram(RedressStep.values(), RedressStatus.PREPARED)
            + "```\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(DRAWING, drawing);
    }

    // then
    assertThat(Files.readString(DRAWING))
        .as("run with -Dgolden.write=true to draw it anew")
        .isEqualTo(drawing);
  }

  private static List<RedressView.Item> items(Redress redress) {
    return redress.view(new Viewer("", role -> false), Instant.EPOCH).redress();
  }
}
