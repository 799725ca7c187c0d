package recourse.metrics.integrity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import recourse.metrics.integrity.IntegrityFinding.Verdict;
import recourse.metrics.integrity.ReviewIntegrityHandler.Reviewed;
import recourse.metrics.measures.definition.Period;

/** Whether the figures can be trusted: signs of gaming and of unequal treatment. */
@NullUnmarked // still to be annotated
@Path("/integrity")
@RolesAllowed({"supervisor", "quality", "auditor"})
@Produces(MediaType.APPLICATION_JSON)
public class IntegrityResource {
  private final ReviewIntegrityHandler handler;
  private final String houseTimeZone;

  IntegrityResource(
      ReviewIntegrityHandler handler,
      @ConfigProperty(name = "recourse.time-zone") String houseTimeZone) {
    this.handler = handler;
    this.houseTimeZone = houseTimeZone;
  }

  /** What a caller may ask; only {@code from} and {@code to} are needed. */
  public static class Parameters {
    @QueryParam("from")
    @Nullable String from;

    @QueryParam("to")
    @Nullable String to;

    @QueryParam("timeZone")
    @Nullable String timeZone;

    Period period(String usualTimeZone) {
      return Period.of(from, to, timeZone == null ? usualTimeZone : timeZone);
    }
  }

  /**
   * A review of whole days.
   *
   * @param flags what is unlikely to be chance and large enough to matter
   * @param teams how each team stands, by what could be tested
   */
  public record Review(
      LocalDate from,
      LocalDate to,
      String timeZone,
      Instant asOf,
      Parameter parameters,
      List<Flag> flags,
      List<Team> teams,
      List<Looked> checks) {
    static Review of(Reviewed reviewed) {
      List<IntegrityFinding> findings = reviewed.findings();
      return new Review(
          reviewed.period().from(),
          reviewed.period().to(),
          reviewed.period().zone().getId(),
          reviewed.asOf(),
          Parameter.of(reviewed.policy()),
          findings.stream()
              .filter(finding -> finding.verdict() == Verdict.FLAGGED)
              .map(finding -> Flag.of(finding, reviewed))
              .toList(),
          standing(findings),
          Arrays.stream(IntegrityCheck.values()).map(check -> Looked.of(check, findings)).toList());
    }
  }

  /** The numbers of the policy, in words where a word is needed. */
  public record Parameter(
      String policyVersion,
      double falseDiscoveryRate,
      int fewestObservations,
      double oddsRatioThatMatters,
      double longPauseShare,
      double spikeShare,
      String settledAfter,
      String amendmentWithin) {
    static Parameter of(IntegrityPolicy policy) {
      return new Parameter(
          policy.version(),
          policy.falseDiscoveryRate(),
          policy.fewest(),
          policy.oddsRatio(),
          policy.longPause(),
          policy.spike(),
          policy.settled().toString(),
          policy.amendment().toString());
    }
  }

  /** The days that were looked at. */
  public record Days(LocalDate from, LocalDate to) {}

  /**
   * One flag.
   *
   * @param subject a team, a channel, {@code vulnerable} or {@code adjusted}
   * @param score odds ratio, probability by chance, and the same with regard to all tests of the
   *     review; left out for a plain rule
   * @param inWords what it says
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Flag(
      String check, String subject, String test, Score score, Days window, String inWords) {
    static Flag of(IntegrityFinding finding, Reviewed reviewed) {
      return new Flag(
          finding.check().publicName(),
          finding.subject(),
          finding.check().test().words(),
          finding.tested() ? Score.of(finding) : null,
          new Days(reviewed.period().from(), reviewed.period().to()),
          words(finding));
    }

    private static String words(IntegrityFinding finding) {
      String found = finding.hits() + " of " + finding.observations();
      return finding.tested()
          ? "%s where %s would be expected: %s"
              .formatted(found, rounded(finding.expected()), finding.check().words())
          : found + ": " + finding.check().words();
    }
  }

  /** How unequal, and how unlikely by chance; four significant digits. */
  public record Score(
      BigDecimal oddsRatio,
      BigDecimal probability,
      BigDecimal falseDiscoveryRate,
      int observations,
      int hits,
      BigDecimal expected,
      int strata) {
    static Score of(IntegrityFinding finding) {
      return new Score(
          digits(finding.oddsRatio()),
          digits(finding.probability()),
          digits(finding.adjusted()),
          finding.observations(),
          finding.hits(),
          rounded(finding.expected()),
          finding.strata());
    }
  }

  /**
   * How a team stands.
   *
   * @param index the share of its checks that are clear, of those that could be made
   */
  public record Team(String team, int checks, int flagged, BigDecimal index) {
    static Team of(String team, List<IntegrityFinding> made) {
      int flagged = (int) made.stream().filter(f -> f.verdict() == Verdict.FLAGGED).count();
      BigDecimal clear = BigDecimal.valueOf(made.size() - (long) flagged);
      return new Team(
          team,
          made.size(),
          flagged,
          clear.divide(BigDecimal.valueOf(made.size()), 4, RoundingMode.HALF_UP));
    }
  }

  /** What was looked for, and at how many. */
  public record Looked(
      String check, String test, String words, long tested, long flagged, long tooFew) {
    static Looked of(IntegrityCheck check, List<IntegrityFinding> findings) {
      Map<Verdict, Long> verdicts =
          findings.stream()
              .filter(finding -> finding.check() == check)
              .collect(Collectors.groupingBy(IntegrityFinding::verdict, Collectors.counting()));
      long flagged = verdicts.getOrDefault(Verdict.FLAGGED, 0L);
      return new Looked(
          check.publicName(),
          check.test().words(),
          check.words(),
          flagged + verdicts.getOrDefault(Verdict.CLEAR, 0L),
          flagged,
          verdicts.getOrDefault(Verdict.TOO_FEW, 0L));
    }
  }

  /** The review. */
  @GET
  public Review review(@BeanParam Parameters asked) {
    return Review.of(handler.handle(asked.period(houseTimeZone)));
  }

  private static List<Team> standing(List<IntegrityFinding> findings) {
    Map<String, List<IntegrityFinding>> made =
        findings.stream()
            .filter(finding -> finding.check().subject() == IntegrityCheck.Subject.TEAM)
            .filter(finding -> finding.verdict() != Verdict.TOO_FEW)
            .collect(
                Collectors.groupingBy(
                    IntegrityFinding::subject, TreeMap::new, Collectors.toList()));
    return made.entrySet().stream().map(e -> Team.of(e.getKey(), e.getValue())).toList();
  }

  private static BigDecimal digits(Double number) {
    return number == null || !Double.isFinite(number)
        ? null
        : BigDecimal.valueOf(number).round(new MathContext(4));
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
  }
}
