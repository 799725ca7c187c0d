package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import recourse.acceptance.figures.Importing;
import recourse.acceptance.figures.PublishedFile;
import recourse.acceptance.figures.SecondOpinion;
import recourse.acceptance.stack.Quiescence;
import recourse.importers.ImportSummary;

/**
 * The three other published files, whole: 76,633 complaints more, and every figure of them. It
 * takes minutes, so it must be asked for.
 */
@Order(9)
@EnabledIfSystemProperty(named = "acceptance.complete", matches = "true")
class CompleteFilesIT {
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  @TestFactory
  Stream<DynamicTest> shouldShowTheFiguresWorkedOutIndependently() {
    return PublishedFile.complete().stream().flatMap(CompleteFilesIT::checks);
  }

  private static Stream<DynamicTest> checks(PublishedFile file) {
    Stream<DynamicTest> figures =
        IntStream.range(0, file.questions().size())
            .mapToObj(
                number ->
                    dynamicTest(
                        file + " " + file.questions().get(number),
                        () -> Importing.showsTheFigures(file, number)));
    return Stream.of(
            Stream.of(dynamicTest(file + " comes in whole", () -> comesIn(file))),
            figures,
            Stream.of(
                dynamicTest(file + " open each day", () -> Importing.showsTheDailyBacklog(file))))
        .flatMap(checks -> checks);
  }

  private static void comesIn(PublishedFile file) {
    assumeTrue(file.isHere(), () -> "Not checked here: no file lies at " + file.file());
    var expected = SecondOpinion.kept(file).get(0);
    ImportSummary summary = Importing.of(file);
    Quiescence.await(PATIENCE);
    assertThat(summary.rows()).isEqualTo(expected.get("rows").asLong());
    assertThat(summary.created() + summary.existing()).isEqualTo(expected.get("cases").asLong());
    assertThat(summary.findings()).isEqualTo(SecondOpinion.dirtyRows(expected));
  }
}
