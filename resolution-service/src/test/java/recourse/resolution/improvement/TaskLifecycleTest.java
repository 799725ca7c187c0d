package recourse.resolution.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.resolution.work.plan.CaseTask;
import recourse.resolution.work.plan.TaskStatus;
import recourse.resolution.work.plan.TaskStep;
import recourse.spine.lifecycle.LifecycleStep;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** All states and all steps of the small tables around a case: tasks, suggestions, actions. */
class TaskLifecycleTest {
  private static final Path DRAWING = Path.of("../docs/lifecycle-around-the-case.md");
  private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-06-05T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "OPEN,OPEN,DONE,DROPPED,-",
    "DONE,-,-,-,OPEN",
    "DROPPED,-,-,-,OPEN",
  })
  void shouldTakeTasksWhereTheTableSays(
      TaskStatus from, String passOn, String finish, String drop, String resume) {
    // given
    List<String> expected = List.of(passOn, finish, drop, resume);
    CaseTask task = new CaseTask("Ring", "ada", FRIDAY, from, "bea", MONDAY, null, null);

    // then
    for (TaskStep step : TaskStep.values()) {
      assertThat(reached(() -> task.taken(step, null, null, "ada", MONDAY).status().name()))
          .as("%s from %s", step, from)
          .isEqualTo(expected.get(step.ordinal()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED,ACCEPTED,DECLINED,-",
    "ACCEPTED,-,DECLINED,DONE",
    "DECLINED,ACCEPTED,-,-",
    "DONE,-,-,-",
  })
  void shouldTakeSuggestionsWhereTheTableSays(
      SuggestionStatus from, String accept, String decline, String complete) {
    // given
    List<String> expected = List.of(accept, decline, complete);

    // then
    for (SuggestionStep step : SuggestionStep.values()) {
      Suggestion suggestion =
          Suggestion.made(UUID.randomUUID(), UUID.randomUUID(), "A checklist", "ada", MONDAY);
      set(suggestion, "status", from);
      assertThat(
              reached(
                  () -> {
                    suggestion.take(step, "Good", "bea", MONDAY);
                    return suggestion.view().status().name();
                  }))
          .as("%s from %s", step, from)
          .isEqualTo(expected.get(step.ordinal()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED,DONE,-,-,CANCELLED",
    "DONE,-,EFFECTIVE,INEFFECTIVE,-",
    "EFFECTIVE,-,EFFECTIVE,INEFFECTIVE,-",
    "INEFFECTIVE,-,EFFECTIVE,INEFFECTIVE,-",
    "CANCELLED,-,-,-,-",
  })
  void shouldTakeActionsWhereTheTableSays(
      PreventiveStatus from, String complete, String confirm, String refute, String cancel) {
    // given
    List<String> expected = List.of(complete, confirm, refute, cancel);

    // then
    for (PreventiveStep step : PreventiveStep.values()) {
      PreventiveAction action = action(from);
      assertThat(
              reached(
                  () -> {
                    take(action, step);
                    return action.view().status().name();
                  }))
          .as("%s from %s", step, from)
          .isEqualTo(expected.get(step.ordinal()));
    }
  }

  @Test
  void shouldBeDrawnInTheDocuments() throws IOException {
    // given
    String drawing =
        "# The small lives around a case\n\nDrawn from `TaskStep`, `SuggestionStep` and"
            + " `PreventiveStep` by their test.\n\n## A task\n\n```mermaid\n"
            + LifecycleStep.diagram(TaskStep.values(), TaskStatus.OPEN)
            + "```\n\n## A suggestion\n\n```mermaid\n"
            + LifecycleStep.diagram(SuggestionStep.values(), SuggestionStatus.PROPOSED)
            + "```\n\n## A preventive action\n\n```mermaid\n"
            + LifecycleStep.diagram(PreventiveStep.values(), PreventiveStatus.PLANNED)
            + "```\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(DRAWING, drawing);
    }

    // then
    assertThat(Files.readString(DRAWING))
        .as("run with -Dgolden.write=true to draw it anew")
        .isEqualTo(drawing);
  }

  private static PreventiveAction action(PreventiveStatus from) {
    PreventiveAction action = new PreventiveAction();
    set(action, "status", from);
    set(action, "doneAt", MONDAY);
    set(action, "baseline", BigDecimal.TEN);
    set(action, "target", BigDecimal.ONE);
    return action;
  }

  private static void take(PreventiveAction action, PreventiveStep step) {
    LocalDate monday = LocalDate.of(2026, 6, 1);
    switch (step) {
      case COMPLETE -> action.complete(MONDAY);
      case CONFIRM -> action.measure(BigDecimal.ONE, monday, "bea", FRIDAY);
      case REFUTE -> action.measure(BigDecimal.valueOf(2), monday, "bea", FRIDAY);
      case CANCEL -> action.cancel();
    }
  }

  private static String reached(Supplier<String> step) {
    try {
      return step.get();
    } catch (Refusal refused) {
      assertThat(refused.reason()).isEqualTo(CommonReason.STEP_NOT_ALLOWED);
      return "-";
    }
  }

  /** Brings an aggregate to where its methods would need a whole life. */
  private static void set(Object aggregate, String name, Object value) {
    try {
      Field field = aggregate.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(aggregate, value);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
