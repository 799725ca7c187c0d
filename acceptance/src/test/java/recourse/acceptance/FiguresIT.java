package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.acceptance.figures.PublishedFile;
import recourse.acceptance.figures.SecondOpinion;

/**
 * The kept second opinion is what {@code figures.py} says; {@code -Dgolden.write=true} keeps it
 * anew, that of the complete incident log too. Needs Python; where there is none it is skipped.
 */
@Order(6)
class FiguresIT {
  private static final boolean WRITE = Boolean.getBoolean("golden.write");

  static Stream<PublishedFile> files() {
    return WRITE
        ? Stream.of(PublishedFile.values()).filter(PublishedFile::isHere)
        : PublishedFile.samples().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void shouldBeKeptAsItIsWorkedOut(PublishedFile file) {
    assumeTrue(SecondOpinion.canBeAsked(), "Not checked here: there is no python3 to ask.");
    // when
    List<JsonNode> answers =
        file.questions().stream().map(question -> SecondOpinion.now(file, question)).toList();
    // then
    if (WRITE) {
      SecondOpinion.keep(file, answers);
    }
    assertThat(SecondOpinion.kept(file)).isEqualTo(answers);
  }
}
