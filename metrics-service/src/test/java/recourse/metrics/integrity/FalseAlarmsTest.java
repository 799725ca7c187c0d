package recourse.metrics.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.metrics.integrity.SimulatedOrganisation.GAMING;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.metrics.integrity.IntegrityFinding.Verdict;
import recourse.metrics.integrity.SimulatedOrganisation.Planted;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.spine.policy.Policies;

/**
 * The stated rates, measured on simulated houses with fixed seeds: of reviews of honest houses at
 * most 5 in 100 hold a flag, of planted gaming at least 9 in 10 is flagged, and of the flags raised
 * then at most 5 in 100 are on somebody honest.
 */
class FalseAlarmsTest {
  private static final IntegrityPolicy POLICY =
      IntegrityPolicy.of(Policies.shipped(ZoneOffset.UTC), LocalDate.MAX);
  private static final int HONEST_HOUSES = 300;
  private static final int GAMING_HOUSES = 20;
  private static final double STATED = 0.05;
  private static final double DETECTED = 0.9;
  private static final int PER_TEAM = 200;

  @Test
  void shouldFlagHonestHousesNoMoreOftenThanStated() {
    // when
    long alarms =
        LongStream.range(0, HONEST_HOUSES)
            .filter(seed -> !flags(seed, Planted.NOTHING).isEmpty())
            .count();

    // then
    assertThat(alarms).isLessThanOrEqualTo((long) (STATED * HONEST_HOUSES));
  }

  @ParameterizedTest
  @CsvSource({
    "LONG_PAUSES, PAUSE_SHARE, team-3",
    "PAUSES_BEFORE_BREACH, PAUSE_BEFORE_BREACH, team-3",
    "SURVEYS_NOT_SENT, SURVEY_COVERAGE, team-3",
    "SURVEYS_PICKED, SURVEY_SELECTION, team-3",
    "CLOSED_TOO_EARLY, PREMATURE_CLOSURE, team-3",
    "TOKENS_USED_TWICE, RATING_TOKEN_ONCE, team-3",
    "TELEPHONE_UPHELD_MORE, UPHELD_BY_CHANNEL, PHONE",
    "VULNERABLE_UPHELD_LESS, UPHELD_BY_VULNERABILITY, vulnerable",
    "ADJUSTED_LATER, LATE_BY_ADJUSTMENT, adjusted"
  })
  void shouldFindWhatIsPlanted(Planted planted, IntegrityCheck check, String subject) {
    // when
    List<List<IntegrityFinding>> reviews =
        LongStream.range(1_000, 1_000 + GAMING_HOUSES)
            .mapToObj(seed -> flags(seed, planted))
            .toList();

    // then
    long found =
        reviews.stream()
            .filter(flags -> flags.stream().anyMatch(flag -> isAbout(flag, check, subject)))
            .count();
    long blamed =
        reviews.stream().flatMap(List::stream).filter(FalseAlarmsTest::blamesAnHonestTeam).count();
    long raised = reviews.stream().mapToLong(List::size).sum();
    assertThat(found).isGreaterThanOrEqualTo((long) Math.ceil(DETECTED * GAMING_HOUSES));
    assertThat(blamed).isLessThanOrEqualTo((long) (STATED * raised));
  }

  private static boolean isAbout(IntegrityFinding flag, IntegrityCheck check, String subject) {
    return flag.check() == check && flag.subject().equals(subject);
  }

  private static boolean blamesAnHonestTeam(IntegrityFinding flag) {
    return flag.check().subject() == IntegrityCheck.Subject.TEAM && !flag.subject().equals(GAMING);
  }

  private static List<IntegrityFinding> flags(long seed, Planted planted) {
    IntegrityReview review =
        new IntegrityReview(
            POLICY,
            SimulatedOrganisation.START,
            SimulatedOrganisation.END,
            SimulatedOrganisation.AS_OF);
    for (MeasuredComplaint complaint :
        new SimulatedOrganisation(seed, planted).complaints(PER_TEAM)) {
      review.add(complaint);
    }
    return review.findings().stream()
        .filter(finding -> finding.verdict() == Verdict.FLAGGED)
        .toList();
  }
}
