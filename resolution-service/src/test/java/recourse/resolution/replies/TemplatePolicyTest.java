package recourse.resolution.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threshold, against replies that people labelled: template text, or about the case. */
class TemplatePolicyTest {
  private static final Path CHOSEN_ON = Path.of("src/test/resources/replies-labelled.txt");
  private static final Path HELD_OUT = Path.of("src/test/resources/replies-held-out.txt");
  private static final TemplatePolicy POLICY = TemplatePolicy.CURRENT;

  private record Labelled(boolean isTemplateText, BigDecimal score, String reply) {}

  @Test
  void shouldAgreeWithTheLabelsItWasChosenOn() throws IOException {
    // given
    List<Labelled> replies = labelled(CHOSEN_ON);

    // then
    assertThat(counts(replies)).isEqualTo("13 template text, 12 found; 13 about a case, 0 flagged");
  }

  @Test
  void shouldAgreeWithLabelsItHasNotSeen() throws IOException {
    // given
    List<Labelled> replies = labelled(HELD_OUT);

    // then
    assertThat(counts(replies)).isEqualTo("7 template text, 6 found; 7 about a case, 0 flagged");
  }

  @Test
  void shouldTakeForTemplateTextWhatReachesTheThreshold() {
    assertThat(POLICY.isTemplateText(new BigDecimal("0.8800"))).isTrue();
    assertThat(POLICY.isTemplateText(new BigDecimal("0.8799"))).isFalse();
  }

  private static String counts(List<Labelled> replies) {
    return "%d template text, %d found; %d about a case, %d flagged"
        .formatted(
            replies.stream().filter(Labelled::isTemplateText).count(),
            replies.stream().filter(r -> r.isTemplateText() && flagged(r)).count(),
            replies.stream().filter(r -> !r.isTemplateText()).count(),
            replies.stream().filter(r -> !r.isTemplateText() && flagged(r)).count());
  }

  private static boolean flagged(Labelled reply) {
    return POLICY.isTemplateText(reply.score());
  }

  @Test
  void shouldScoreFromNothingToAll() {
    // given
    String template = "Dear {{name}}, thank you for telling us about this. We will look into it.";

    // then
    assertThat(POLICY.similarity(template, template)).isEqualByComparingTo("1");
    assertThat(
            POLICY.similarity(
                "Dear Mrs Okoro, thank you for telling us about this. We will look into it.",
                template))
        .as("what fills a slot is left out")
        .isEqualByComparingTo("1");
    assertThat(POLICY.similarity("Your boiler lost pressure twice in one week.", template))
        .isEqualByComparingTo("0");
    assertThat(POLICY.similarity("?!", template)).isEqualByComparingTo("0");
  }

  private static List<Labelled> labelled(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      List<String> all = lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      List<String> templates =
          all.stream().filter(l -> l.startsWith("=")).map(l -> l.substring(1)).toList();
      return all.stream().filter(l -> !l.startsWith("=")).map(l -> read(l, templates)).toList();
    }
  }

  private static Labelled read(String line, List<String> templates) {
    String[] parts = line.split("\\|", 3);
    String template = templates.get(Integer.parseInt(parts[1].trim()) - 1);
    BigDecimal score = POLICY.similarity(parts[2], template);
    return new Labelled("template".equals(parts[0].trim()), score, parts[2].trim());
  }
}
