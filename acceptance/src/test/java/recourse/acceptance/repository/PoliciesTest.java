package recourse.acceptance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PoliciesTest {
  private static final Pattern SECTION = Pattern.compile("(?m)^([a-z][a-z-]*):");
  private static final Pattern READ =
      Pattern.compile("\\.of\\(\\s*\"([a-z][a-z-]*)\",\\s*\\w+\\.class");

  /** Known gaps: these are still constants or properties of their service. */
  private static final Set<String> NOT_FOLLOWED_YET =
      Set.of(
          "action",
          "assignment",
          "authority",
          "duplicate",
          "laws",
          "payment",
          "plain-language",
          "promise",
          "retention",
          "review",
          "staff-pulse",
          "survey",
          "template",
          "work");

  /** What can be set and is not followed would be a promise that nobody keeps. */
  @Test
  void shouldReadEveryPolicyThatCanBeSet() {
    // given
    String shipped = Sources.text(Sources.ROOT.resolve("spine/src/main/resources/policies.yaml"));
    Set<String> settable =
        SECTION
            .matcher(shipped)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    // when
    Set<String> read =
        List.of("intake", "resolution", "followup", "metrics").stream()
            .flatMap(service -> Sources.java(service + "-service", "src/main/java").stream())
            .flatMap(file -> READ.matcher(Sources.text(file)).results())
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    // then
    assertThat(settable).containsAll(read);
    settable.removeAll(read);
    assertThat(NOT_FOLLOWED_YET).containsAll(settable);
  }
}
