package recourse.resolution.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class PlainLanguagePolicyTest {
  private static final PlainLanguagePolicy POLICY = PlainLanguagePolicy.CURRENT;

  @Test
  void shouldTakeShortSentencesForPlainAndLongOnesNot() {
    assertThat(POLICY.isPlain(words(20))).isTrue();
    assertThat(POLICY.isPlain(words(21))).isFalse();
    assertThat(POLICY.isPlain(words(20) + ". " + words(20) + "\n" + words(20))).isTrue();
    assertThat(POLICY.isPlain("We mend it. " + words(21))).isFalse();
    assertThat(POLICY.isPlain(null)).isTrue();
    assertThat(POLICY.isPlain("")).isTrue();
  }

  private static String words(int many) {
    return String.join(" ", Collections.nCopies(many, "słowo"));
  }
}
