package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.acceptance.figures.Importing;
import recourse.acceptance.figures.PublishedFile;
import recourse.acceptance.figures.SecondOpinion;
import recourse.acceptance.stack.Quiescence;
import recourse.acceptance.stack.Requests;
import recourse.importers.ImportSummary;
import recourse.local.Service;

/** The shipped sample of all four sources, and the figures it must come to. */
@Order(7)
class SampleImportIT {
  private static final Map<PublishedFile, ImportSummary> SUMMARIES =
      new EnumMap<>(PublishedFile.class);

  /** In the years of the files the organisation kept office hours; today's stack never closes. */
  @BeforeAll
  static void importAll() {
    Requests.as("supervisor", Service.FOLLOWUP)
        .contentType("application/json")
        .body(
            Map.of(
                "zone", "Europe/London",
                "holidays", "gb-eng",
                "week", "MON-FRI 09:00-17:00",
                "until", "2025-12-31",
                "why", "the years of the files"))
        .put("/calendars/organisation")
        .then()
        .statusCode(200);
    Quiescence.await(Duration.ofMinutes(2));
    for (PublishedFile file : PublishedFile.samples()) {
      SUMMARIES.put(file, Importing.of(file));
    }
    Quiescence.await(Duration.ofMinutes(2));
  }

  static Stream<PublishedFile> samples() {
    return PublishedFile.samples().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void shouldRegisterEveryComplaintTellItsLifeAndReportEachDirtyRow(PublishedFile file) {
    // given
    var expected = SecondOpinion.kept(file).get(0);
    // when
    ImportSummary summary = SUMMARIES.get(file);
    // then
    assertThat(summary.complete()).isTrue();
    assertThat(summary.rows()).isEqualTo(expected.get("rows").asLong());
    assertThat(summary.created()).isEqualTo(expected.get("cases").asLong());
    assertThat(summary.replayed()).isEqualTo(summary.created());
    assertThat(summary.findings()).isEqualTo(SecondOpinion.dirtyRows(expected));
  }

  @TestFactory
  Stream<DynamicTest> shouldShowTheFiguresWorkedOutIndependently() {
    return samples()
        .flatMap(
            file ->
                IntStream.range(0, file.questions().size())
                    .mapToObj(
                        number ->
                            dynamicTest(
                                file + " " + file.questions().get(number),
                                () -> Importing.showsTheFigures(file, number))));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void shouldShowTheBacklogOfEachDayWorkedOutIndependently(PublishedFile file) {
    Importing.showsTheDailyBacklog(file);
  }
}
