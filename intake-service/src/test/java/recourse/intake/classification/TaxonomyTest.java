package recourse.intake.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import recourse.spine.refusal.Refusal;

class TaxonomyTest {
  private static final Instant NOON = Instant.parse("2026-06-03T11:00:00Z");
  private static final List<TaxonomyBranch> KITCHEN =
      List.of(
          new TaxonomyBranch(
              "Kitchen",
              List.of(new TaxonomyBranch("Kettle", List.of(), List.of("Leaks"))),
              List.of("Late delivery")));

  @Test
  void shouldShowTheTreeAsItWasWritten() {
    assertThat(taxonomy(KITCHEN).roots()).isEqualTo(KITCHEN);
  }

  @Test
  void shouldKnowTheIssuesOfTheProductsAbove() {
    assertThatCode(() -> taxonomy(KITCHEN).requireKnown("Kettle", "Late delivery"))
        .doesNotThrowAnyException();
    assertThatCode(() -> taxonomy(KITCHEN).requireKnown("Kettle", "Leaks"))
        .doesNotThrowAnyException();
  }

  @Test
  void shouldNotGiveAProductTheIssuesOfAFinerOne() {
    assertRefused("issue", () -> taxonomy(KITCHEN).requireKnown("Kitchen", "Leaks"));
  }

  @Test
  void shouldRefuseAProductItDoesNotKnow() {
    assertRefused("product", () -> taxonomy(KITCHEN).requireKnown("Toaster", "Leaks"));
  }

  @Test
  void shouldRefuseAProductThatStandsTwice() {
    TaxonomyBranch twice = new TaxonomyBranch("Kettle", List.of(), List.of());
    assertRefused("products", () -> taxonomy(List.of(KITCHEN.get(0), twice)));
  }

  @Test
  void shouldRefuseATreeThatIsTooDeep() {
    TaxonomyBranch deep = new TaxonomyBranch("Level 7", List.of(), List.of());
    for (int level = 6; level > 0; level--) {
      deep = new TaxonomyBranch("Level " + level, List.of(deep), List.of());
    }
    TaxonomyBranch tree = deep;
    assertRefused("products", () -> taxonomy(List.of(tree)));
  }

  private static Taxonomy taxonomy(List<TaxonomyBranch> roots) {
    return new Taxonomy(1, roots, "quentin", NOON);
  }

  private static void assertRefused(String field, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
  }
}
