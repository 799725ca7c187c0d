package recourse.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileImportTest {

  private static final String HEADER =
      "case_id,open_dt,target_dt,closed_dt,case_status,reason,type,source,location_id\n";

  private FakeImportEndpoints services;

  @BeforeEach
  void open() throws IOException {
    services = new FakeImportEndpoints();
  }

  @AfterEach
  void close() {
    services.close();
  }

  @Test
  void shouldRegisterEveryComplaintAndTellEveryLifeOnce() {
    // when
    ImportSummary summary = run(requests(2_000));
    // then
    assertThat(summary.rows()).isEqualTo(2_000);
    assertThat(summary.created()).isEqualTo(2_000);
    assertThat(summary.replayed()).isEqualTo(2_000);
    assertThat(summary.complete()).isTrue();
    assertThat(services.complaints).hasSize(2_000);
    assertThat(services.lives.keySet())
        .containsExactlyInAnyOrderElementsOf(
            services.complaints.keySet().stream().map(FakeImportEndpoints::id).toList());
  }

  @Test
  void shouldSpeakTheContractOfBothDoors() {
    // when
    run(requests(1));
    // then
    assertThat(services.requests)
        .containsExactly(
            "POST /intake/imports?source=boston-311 application/x-ndjson Bearer the-token",
            "POST /resolution/imports application/x-ndjson Bearer the-token");
    JsonNode complaint = services.complaints.get("311-1");
    assertThat(complaint)
        .hasToString(
            "{\"externalRef\":\"311-1\",\"channel\":\"SOCIAL\",\"receivedAt\":\"2011-07-01T04:00:00Z\","
                + "\"customer\":{\"ref\":\"L1\",\"kind\":\"EXTERNAL\"},\"product\":\"Trees\","
                + "\"issue\":\"Pruning\",\"promisedBy\":\"2011-07-09T04:00:00Z\"}");
    String id = FakeImportEndpoints.id("311-1");
    assertThat(services.lives.get(id))
        .hasToString(
            "{\"complaintId\":\"%s\",\"toldUntil\":\"2011-07-02T04:00:00Z\",\"steps\":["
                    .formatted(id)
                + "{\"step\":\"RESOLVE\",\"at\":\"2011-07-02T04:00:00Z\"},"
                + "{\"step\":\"CLOSE\",\"at\":\"2011-07-02T04:00:00Z\"}]}");
  }

  @Test
  void shouldKeepEveryRequestUnderTheLimitAndFillIt() {
    // when
    run(requests(2_000));
    // then
    assertThat(services.sizes).allMatch(size -> size <= 60 * 1024);
    assertThat(services.sizes.stream().filter(size -> size > 59 * 1024).count())
        .isGreaterThanOrEqualTo(5);
  }

  @Test
  void shouldTellAgainWhatResolutionHasNotHeardOfYet() {
    // given
    services.unknownFor = 3;
    // when
    ImportSummary summary = run(requests(500));
    // then
    assertThat(summary.replayed()).isEqualTo(500);
    assertThat(summary.complete()).isTrue();
    assertThat(services.lives).hasSize(500);
  }

  @Test
  void shouldReportWhatResolutionNeverHearsOf() {
    // given
    services.unknownFor = Integer.MAX_VALUE;
    ImportEndpoints hasty = services.endpoints(Duration.ofMillis(50));
    // when
    ImportSummary summary =
        new FileImport(ReadFile.text(requests(3)), Mapping.BOSTON_311, hasty).run();
    // then
    assertThat(summary.created()).isEqualTo(3);
    assertThat(summary.complaintUnknown()).isEqualTo(3);
    assertThat(summary.findings()).containsEntry("SKIPPED complaint_unknown", 3L);
    assertThat(summary.complete()).isFalse();
  }

  @Test
  void shouldGoOnAfterAnOutage() {
    // given
    services.outages.set(5);
    // when
    ImportSummary summary = run(requests(10));
    // then
    assertThat(summary.replayed()).isEqualTo(10);
  }

  @Test
  void shouldChangeNothingWhenItIsRunAgain() {
    // given
    run(requests(300));
    // when
    ImportSummary again = run(requests(300));
    // then
    assertThat(again.created()).isZero();
    assertThat(again.existing()).isEqualTo(300);
    assertThat(again.replayedBefore()).isEqualTo(300);
    assertThat(again.complete()).isTrue();
  }

  @Test
  void shouldReportALineThatADoorRefusesWithItsRowAndGoOn() {
    // given
    String rows = HEADER + row(1) + row(2).replace("Trees", "forbidden") + row(3);
    // when
    ImportSummary summary = run(rows);
    // then
    assertThat(summary.refused()).isEqualTo(1);
    assertThat(summary.replayed()).isEqualTo(2);
    assertThat(summary.first())
        .singleElement()
        .hasToString("SKIPPED line 3 (record 2) 2: (intake) \"\" complaint.refused: not here");
    assertThat(summary.complete()).isFalse();
  }

  @Test
  void shouldReportEveryLineOfARequestThatIsRefusedAsAWhole() {
    // given
    services.status = 400;
    // when
    ImportSummary summary = run(requests(3));
    // then
    assertThat(summary.refused()).isEqualTo(3);
    assertThat(summary.findings()).containsEntry("SKIPPED import.malformed", 3L);
    assertThat(services.lives).isEmpty();
  }

  @Test
  void shouldStopWithOneSentenceWhenTheTokenIsNotAccepted() {
    // given
    services.status = 403;
    // then
    assertThatThrownBy(() -> run(requests(1_000)))
        .isInstanceOf(ImportStopped.class)
        .hasMessageContaining("does not accept this token (403): it must carry the role importer");
  }

  @Test
  void shouldStopWithOneSentenceWhenAServiceStaysAway() {
    // given
    URI nobody = URI.create("http://localhost:1");
    ImportEndpoints endpoints =
        new ImportEndpoints(
            nobody, nobody, () -> "t", services.endpoints(Duration.ofMillis(50)).retries());
    FileImport run = new FileImport(ReadFile.text(requests(1)), Mapping.BOSTON_311, endpoints);
    // then
    assertThatThrownBy(run::run)
        .isInstanceOf(ImportStopped.class)
        .hasMessageContaining("it cannot be reached (ConnectException)");
  }

  private ImportSummary run(String file) {
    return new FileImport(ReadFile.text(file), Mapping.BOSTON_311, services.endpoints()).run();
  }

  private static String requests(int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(FileImportTest::row)
        .collect(Collectors.joining("", HEADER, ""));
  }

  private static String row(int number) {
    return number
        + ",2011-07-01 00:00:00,2011-07-09 00:00:00,2011-07-02 00:00:00,Closed,Trees,Pruning,"
        + "Twitter,L1\n";
  }
}
