package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import recourse.acceptance.figures.Importing;
import recourse.acceptance.figures.PublishedFile;
import recourse.acceptance.figures.SecondOpinion;
import recourse.acceptance.stack.Quiescence;
import recourse.acceptance.stack.Requests;
import recourse.importers.ImportSummary;
import recourse.local.Service;

/**
 * A whole service desk of a year: 59,354 updates of 9,202 cases, where the file is at hand. Its
 * sample is checked every time; all of it takes minutes, so it must be asked for.
 */
@Order(8)
@EnabledIfSystemProperty(named = "acceptance.complete", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IncidentLogIT {
  private static final PublishedFile LOG = PublishedFile.INCIDENT_LOG;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static ImportSummary summary;

  @BeforeAll
  static void importAll() {
    assumeTrue(
        LOG.isHere(),
        () -> "Not checked here: the complete incident log does not lie at " + LOG.file());
    summary = Importing.of(LOG);
    Quiescence.await(PATIENCE);
  }

  @Test
  @Order(1)
  void shouldRegisterEveryCaseAndReportEachDirtyRow() {
    // given
    var expected = SecondOpinion.kept(LOG).get(0);
    // then
    assertThat(summary.complete()).isTrue();
    assertThat(summary.rows()).isEqualTo(59_354).isEqualTo(expected.get("rows").asLong());
    assertThat(summary.created() + summary.existing()).isEqualTo(9_202);
    assertThat(summary.replayed() + summary.replayedBefore()).isEqualTo(9_202);
    assertThat(summary.findings()).isEqualTo(SecondOpinion.dirtyRows(expected));
  }

  @TestFactory
  @Order(2)
  Stream<DynamicTest> shouldShowTheFiguresWorkedOutIndependently() {
    return IntStream.range(0, LOG.questions().size())
        .mapToObj(
            number ->
                dynamicTest(
                    LOG.questions().get(number).toString(),
                    () -> Importing.showsTheFigures(LOG, number)));
  }

  @Test
  @Order(2)
  void shouldShowTheBacklogOfEachDayWorkedOutIndependently() {
    Importing.showsTheDailyBacklog(LOG);
  }

  @Test
  @Order(3)
  void shouldChangeNothingWhenItIsImportedAgain() {
    // given
    long eventsBefore = eventsFolded();
    // when
    ImportSummary again = Importing.of(LOG);
    // then
    assertThat(again.existing()).isEqualTo(9_202);
    assertThat(again.replayedBefore()).isEqualTo(9_202);
    assertThat(again.created()).isZero();
    Quiescence.await(PATIENCE);
    assertThat(eventsFolded()).isEqualTo(eventsBefore);
  }

  private static long eventsFolded() {
    JsonPath progress =
        Requests.as("auditor", Service.METRICS)
            .get("/projection")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return progress.getLong("eventsFolded");
  }
}
