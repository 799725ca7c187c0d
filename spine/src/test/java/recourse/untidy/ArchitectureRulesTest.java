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

/** A rule that never fails proves nothing: each one is shown an untidy house. */
class ArchitectureRulesTest {
  private static final JavaClasses UNTIDY =
      new ClassFileImporter().importPackages("recourse.untidy");

  @ParameterizedTest
  @CsvSource({
    "THE_MIND_KNOWS_NO_TECHNOLOGY, Grievance, 1",
    "STEPS_DO_NOT_KNOW_EACH_OTHER, AskingHandler, 1",
    "ONLY_THE_DRAWER_TOUCHES_SQL, AskingPhone, 1",
    "ONLY_RESOURCES_TOUCH_HTTP, AskingPhone, 1",
    "ONLY_THE_SPINE_TOUCHES_MESSAGING, AskingListener, 1",
    "TRANSACTIONS_BELONG_TO_THE_DESK, AskingListener, 1",
    "NOBODY_READS_THE_WALL_CLOCK, AskingHandler, 2",
    "NOBODY_READS_THE_WALL_CLOCK, AskingPhone, 2",
    "NAMES_SAY_SOMETHING, AskingHelper, 1",
    "EVERY_ENDPOINT_HAS_A_ROLE, AskingResource, 1"
  })
  void shouldFindWhoBreaksTheRule(String rule, String culprit, int culprits) throws Exception {
    List<String> found = rule(rule).evaluate(UNTIDY).getFailureReport().getDetails();
    assertThat(found).isNotEmpty().anyMatch(detail -> detail.contains(culprit));
    assertThat(found.stream().map(ArchitectureRulesTest::offender).distinct()).hasSize(culprits);
  }

  @Test
  void shouldNoticeThatARoomIsMissing() {
    JavaClasses noStore = new ClassFileImporter().importPackages("recourse.untidy.model");
    assertThatThrownBy(() -> ArchitectureRules.theRoomsExist(noStore))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no room");
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
