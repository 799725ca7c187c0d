package recourse.intake.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordIndexTest {
  @Inject SqlWordIndex search;

  @Test
  void shouldFindWordsWhateverTheirCaseAndAccents() {
    assertThat(search.of("Crème BRÛLÉE!")).isEqualTo(search.of("creme brulee"));
    assertThat(search.of("wet floor")).isNotEqualTo(search.of("dry floor")).hasSize(2);
    assertThat(search.of("a — 🫖")).isEmpty();
  }
}
