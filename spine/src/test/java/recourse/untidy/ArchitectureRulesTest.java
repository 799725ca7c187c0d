package recourse.untidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.spine.testing.ArchitectureRules;

/** A rule that never fails proves nothing: each one is shown classes that break it. */
class ArchitectureRulesTest {
  private static final JavaClasses UNTIDY =
      new ClassFileImporter().importPackages("recourse.untidy.asking", "recourse.untidy.answering");

  @ParameterizedTest
  @CsvSource({
    "THE_DOMAIN_KNOWS_NO_TECHNOLOGY, Grievance, 1",
    "ONLY_STORES_TOUCH_SQL, Telephone, 1",
    "ENDPOINTS_AND_LISTENERS_ONLY_TAKE_VIEWS_OF_OTHER_SUBJECTS, AskingResource, 1",
    "ONLY_ENDPOINTS_TOUCH_HTTP, Telephone, 1",
    "ONLY_THE_SPINE_TOUCHES_MESSAGING, AskingListener, 1",
    "TRANSACTIONS_BELONG_TO_HANDLERS, AskingListener, 1",
    "LISTENERS_ONLY_CALL_HANDLERS, AskingListener, 1",
    "THE_INSIDE_DOES_NOT_KNOW_ITS_ENTRANCES, AskingHandler, 1",
    "NOBODY_READS_THE_WALL_CLOCK, AskingHandler, 2",
    "NOBODY_READS_THE_WALL_CLOCK, Telephone, 2",
    "NAMES_SAY_SOMETHING, AskingHelper, 1",
    "NO_NAME_IS_BORNE_TWICE, AskingHelper, 1",
    "EVERY_ENDPOINT_HAS_A_ROLE, AskingResource, 1",
    "WHAT_AN_AGGREGATE_KEEPS_IS_PRIVATE, Petition, 1",
    "BEANS_ARE_GIVEN_WHAT_THEY_NEED_BY_CONSTRUCTOR, AskingHandler, 1",
    "PACKAGES_KNOW_EACH_OTHER_ONE_WAY, Answer, 1",
    "EVERY_PACKAGE_SAYS_WHAT_IT_IS_AND_IS_NULL_MARKED, answering, 1"
  })
  void shouldFindWhoBreaksTheRule(String rule, String culprit, int culprits) throws Exception {
    List<String> found = rule(rule).evaluate(UNTIDY).getFailureReport().getDetails();
    assertThat(found).isNotEmpty().anyMatch(detail -> detail.contains(culprit));
    assertThat(found.stream().map(ArchitectureRulesTest::offender).distinct()).hasSize(culprits);
  }

  @Test
  void shouldNoticeThatALayerIsMissing() {
    JavaClasses noHandler = new ClassFileImporter().importPackages("recourse.untidy.answering");
    assertThatThrownBy(() -> ArchitectureRules.theLayersExist(noHandler))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no class named ...Resource");
  }

  @Test
  void shouldHaveAnUntidyClassForEveryRule() throws Exception {
    List<String> shown =
        Arrays.stream(
                ArchitectureRulesTest.class
                    .getDeclaredMethod(
                        "shouldFindWhoBreaksTheRule", String.class, String.class, int.class)
                    .getAnnotation(CsvSource.class)
                    .value())
            .map(line -> line.substring(0, line.indexOf(',')))
            .distinct()
            .toList();
    List<String> rules =
        Arrays.stream(ArchitectureRules.class.getFields())
            .filter(field -> field.getType() == ArchRule.class)
            .map(java.lang.reflect.Field::getName)
            .toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(rules);
  }

  private static String offender(String detail) {
    return detail
        .replaceFirst("^.*?recourse\\.untidy\\.\\w+\\.(\\w+).*$", "$1")
        .lines()
        .findFirst()
        .orElse("");
  }

  private static ArchRule rule(String name) throws ReflectiveOperationException {
    return (ArchRule) ArchitectureRules.class.getField(name).get(null);
  }
}
