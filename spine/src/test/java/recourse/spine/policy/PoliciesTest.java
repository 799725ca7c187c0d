package recourse.spine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.spine.refusal.Refusal;

class PoliciesTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  record Reopening(String version, LocalDate effectiveFrom, Duration window) {}

  record Work(Duration presumed, Map<String, Integer> hours) {}

  record Escalation(String version, List<String> levels, Map<String, Long> valueLimits) {}

  record Plain(int longest) {
    Plain {
      if (longest < 1) {
        throw new IllegalArgumentException("must be 1 or more");
      }
    }
  }

  @Test
  void shouldHoldFromADayOnInTheOrganisationsZone() {
    // given
    Dated<Reopening> reopening =
        own("""
                reopening:
                  - version: ours-1
                    effectiveFrom: 2026-06-01
                    reason: the ombudsman asks for more
                    by: ada
                    window: P60D
                """)
            .of("reopening", Reopening.class);

    // then
    assertThat(reopening.at(Instant.parse("2026-05-31T22:59:59Z")).window()).hasDays(30);
    assertThat(reopening.at(Instant.parse("2026-05-31T23:00:00Z")))
        .isEqualTo(new Reopening("ours-1", LocalDate.of(2026, 6, 1), Duration.ofDays(60)));
    assertThat(reopening.inForceOn(LocalDate.of(2020, 1, 1)).version()).isEqualTo("reopening-1");
    assertThat(reopening.find(LocalDate.of(2020, 1, 1))).isEmpty();
    assertThat(reopening.named("reopening-1").window()).hasDays(30);
    assertThatThrownBy(() -> reopening.named("reopening-9")).isInstanceOf(Refusal.class);
  }

  @Test
  void shouldSayWhoMadeAVersionWhyAndUntilWhenItHolds() {
    assertThat(Policies.shipped(LONDON).of("escalation", Escalation.class).versions())
        .extracting(Dated.Version::name, Dated.Version::effectiveTo, Dated.Version::by)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "escalation-2", LocalDate.of(2026, 11, 25), "recourse"),
            org.assertj.core.groups.Tuple.tuple("escalation-3", null, "recourse"));
  }

  @Test
  void shouldLeaveAsItWasWhatAVersionDoesNotSay() {
    assertThat(Policies.shipped(LONDON).of("escalation", Escalation.class).named("escalation-3"))
        .isEqualTo(
            new Escalation("escalation-3", List.of("supervisor", "manager", "director"), Map.of()));
  }

  @Test
  void shouldForgetShippedVersionsFromTheFirstOwnOneOn() {
    // given
    Dated<Escalation> escalation =
        own("""
                escalation:
                  - version: ours-1
                    effectiveFrom: 2026-03-01
                    reason: we have two levels
                    by: ada
                    levels: [boss]
                """)
            .of("escalation", Escalation.class);

    // then
    assertThat(escalation.versions())
        .extracting(Dated.Version::name)
        .containsExactly("escalation-2", "ours-1");
    assertThat(escalation.inForceOn(LocalDate.of(2027, 1, 1)))
        .isEqualTo(
            new Escalation("ours-1", List.of("boss"), Map.of("GBP", 25_000L, "EUR", 30_000L)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reopned: [{V, effectiveFrom: 2026-01-01, R, B}] | 1 | reopned a is of no policy we know; there are [triage",
        "reopening: 30 | 1 | reopening must be a list of versions",
        "reopening: [30] | 1 | must say version, effectiveFrom, reason and by",
        "reopening:~- {effectiveFrom: 2026-01-01, R, B} | 2 | must say its version",
        "reopening:~- {V, R, B} | 2 | must say its effectiveFrom",
        "reopening:~- {V, effectiveFrom: 2026-02-30, R, B} | 2 | effectiveFrom must be a day",
        "reopening:~- {V, effectiveFrom: 2026-01-01, B} | 2 | must say its reason",
        "reopening:~- {V, effectiveFrom: 2026-01-01, R} | 2 | must say its by",
        "reopening:~- {V, effectiveFrom: 2026-01-01, R,~by: ' '} | 3 | must say its by",
        "reopening:~- {V, effectiveFrom: 2026-01-01, R, B,~windw: P1D} | 3 | reopening a: windw is not known; known are [window]",
        "reopening:~- {V, effectiveFrom: 2026-01-01, R, B,~window: thirty} | 3 | window is of the wrong type",
        "reopening:~- {V, effectiveFrom: 2026-01-01, R, B,~window: P-1D} | 3 | reopening a: window must not be negative",
        "reopening:~- {V, effectiveFrom: 2026-02-01, R, B}~- {version: b, effectiveFrom: 2026-02-01, R, B} | 3 | reopening b is from the same day on as the version above it",
        "reopening:~- {V, effectiveFrom: 2026-02-01, R, B}~- {version: b, effectiveFrom: 2026-01-01, R, B} | 3 | reopening b is from an earlier day on than the version above it",
        "reopening:~- {V, effectiveFrom: 2026-02-01, R, B}~- {V, effectiveFrom: 2026-03-01, R, B} | 3 | reopening a stands there twice",
        "reopening:~- {V, effectiveFrom: 2026-01-01, R, B}~reopening:~- {V, effectiveFrom: 2026-01-01, R, B} | 3 | Duplicate field 'reopening'",
        "work:~- {V, effectiveFrom: 2026-01-01, R, B, hours: {~VULNERABLE: many}} | 3 | hours.VULNERABLE is of the wrong type",
        "plain-language:~- {V, effectiveFrom: 2026-01-01, R, B,~longest: 0} | 2 | plain-language a: must be 1 or more",
        "plain-language:~- {V, effectiveFrom: 2026-01-01, R, B,~longest: '7'} | 3 | longest is of the wrong type",
        "reopening:~- {V | 2 | "
      })
  void shouldRefuseABadFileWithLineAndReason(String file, int line, String why) {
    String text =
        file.trim()
            .replace("~", "\n  ")
            .replace("{V", "{version: a")
            .replace(" R,", " reason: because,")
            .replace(" R}", " reason: because}")
            .replace(" B,", " by: ada,")
            .replace(" B}", " by: ada}")
            .replace("\n  reopening:", "\nreopening:");
    assertThatThrownBy(() -> readAll(text))
        .isInstanceOf(BadPolicyFile.class)
        .hasMessageStartingWith("policies.yaml, line " + line + ": ")
        .hasMessageContaining(why == null ? "" : why);
  }

  @Test
  void shouldTakeAFileThatSaysNothing() {
    assertThat(own("# nothing yet\n").of("reopening", Reopening.class).versions()).hasSize(1);
  }

  @Test
  void shouldNotReadAPolicyThatIsNotShipped() {
    assertThatThrownBy(() -> Policies.shipped(LONDON).of("weather", Reopening.class))
        .hasMessageContaining("no policy is named weather");
  }

  @Test
  void shouldFollowItsSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("policies.schema.json"));
    assertThat(schema.validate(resource("policies.yaml"), InputFormat.YAML))
        .extracting(Error::getMessage)
        .isEmpty();
  }

  @Test
  void shouldHaveASchemaThatKnowsWhatTheFileSays() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(resource("policies.schema.json"));
    JsonNode shipped = new YAMLMapper().readTree(resource("policies.yaml"));
    assertThat(keys(schema.path("properties"))).isEqualTo(keys(shipped));
    for (String policy : keys(shipped)) {
      Set<String> said = new TreeSet<>();
      Set<String> known = keys(schema.at("/properties/" + policy + "/items/properties"));
      known.addAll(PolicyEntry.SAID_BY_EACH);
      shipped.path(policy).forEach(version -> said.addAll(keys(version)));
      assertThat(known).as(policy).isEqualTo(said);
    }
  }

  private static Set<String> keys(JsonNode node) {
    Set<String> keys = new TreeSet<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static void readAll(String text) {
    Policies policies = own(text);
    policies.of("reopening", Reopening.class);
    policies.of("work", Work.class);
    policies.of("plain-language", Plain.class);
  }

  private static Policies own(String text) {
    return Policies.of("policies.yaml", text, LONDON);
  }

  private static String resource(String name) throws IOException {
    return new String(
        PoliciesTest.class.getResourceAsStream("/" + name).readAllBytes(),
        java.nio.charset.StandardCharsets.UTF_8);
  }
}
