package recourse.metrics.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.Outcome;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Answer;
import recourse.metrics.projection.MeasuredComplaint.Clock;
import recourse.metrics.projection.MeasuredComplaint.Closing;
import recourse.metrics.projection.MeasuredComplaint.FollowUp;
import recourse.metrics.projection.MeasuredComplaint.Judgement;
import recourse.metrics.projection.MeasuredComplaint.Pause;
import recourse.metrics.projection.MeasuredComplaint.Registration;
import recourse.metrics.projection.MeasuredComplaint.Round;
import recourse.metrics.projection.MeasuredComplaint.Verdict;

/** What one complaint shows to an integrity review. */
@NullUnmarked // still to be annotated
final class IntegrityFeatures {
  static final String OTHERS = "others";

  private static final int VERSIONS = 2;

  private final IntegrityPolicy policy;
  private final Instant start;
  private final Instant end;
  private final Instant settledBefore;

  IntegrityFeatures(IntegrityPolicy policy, Instant start, Instant end, Instant asOf) {
    this.policy = policy;
    this.start = start;
    this.end = end;
    this.settledBefore = asOf.minus(policy.settled());
  }

  void of(MeasuredComplaint c, IntegrityReview review) {
    String stratum = c.registration().product() + " / " + c.registration().issue();
    if (c.team() != null) {
      pauses(c, stratum, review);
      spikes(c, review);
      surveys(c, stratum, review);
      closings(c, stratum, review);
      tokens(c, review);
    }
    outcomes(c, stratum, review);
    promises(c, stratum, review);
  }

  private void pauses(MeasuredComplaint c, String stratum, IntegrityReview review) {
    Instant resolvedAt = lastResolution(c).map(Round::resolvedAt).orElse(null);
    if (holds(resolvedAt)) {
      Instant receivedAt = c.registration().receivedAt();
      double life = Duration.between(receivedAt, resolvedAt).toSeconds();
      double stoodStill = stoodStill(c.pauses(), receivedAt, resolvedAt).toSeconds();
      boolean longer = life > 0 && stoodStill / life > policy.longPause();
      review.observe(IntegrityCheck.PAUSE_SHARE, stratum, c.team(), longer);
    }
  }

  private static Duration stoodStill(List<Pause> pauses, Instant from, Instant to) {
    Duration sum = Duration.ZERO;
    Instant covered = from;
    for (Pause pause : pauses) {
      Instant begin = pause.from().isBefore(covered) ? covered : pause.from();
      Instant stop = pause.to() == null || pause.to().isAfter(to) ? to : pause.to();
      if (stop.isAfter(begin)) {
        sum = sum.plus(Duration.between(begin, stop));
        covered = stop;
      }
    }
    return sum;
  }

  private void spikes(MeasuredComplaint c, IntegrityReview review) {
    for (Clock clock : promisesOf(c)) {
      for (MeasuredComplaint.Standstill pause : clock.standstills()) {
        if (holds(pause.at()) && pause.left() >= 0 && pause.left() < 2 * policy.spike()) {
          review.paused(c.team(), pause.left() < policy.spike());
        }
      }
    }
  }

  private void surveys(MeasuredComplaint c, String stratum, IntegrityReview review) {
    if (c.registration().imported() || c.withdrawnAt() != null) {
      return;
    }
    for (Round round : c.rounds()) {
      boolean eligible =
          c.followUps().stream()
              .filter(ask -> ask.round() == round.number())
              .allMatch(FollowUp::mayAskForScores);
      if (eligible && holds(round.resolvedAt()) && !round.resolvedAt().isAfter(settledBefore)) {
        boolean notAsked = c.followUps().stream().noneMatch(ask -> asked(ask, round));
        review.observe(IntegrityCheck.SURVEY_COVERAGE, stratum, c.team(), notAsked);
        review.selected(c.team(), stratum, wentBadly(c, round), notAsked);
      }
    }
  }

  private static boolean asked(FollowUp ask, Round round) {
    return ask.round() == round.number() && ask.sentAt() != null;
  }

  private static boolean wentBadly(MeasuredComplaint c, Round round) {
    return round.reopenedAt() != null
        || round.outcome() == Outcome.NOT_UPHELD
        || !c.escalations().isEmpty()
        || promisesOf(c).stream().anyMatch(clock -> clock.verdict() == Verdict.MISSED);
  }

  private void closings(MeasuredComplaint c, String stratum, IntegrityReview review) {
    for (Closing closing : c.closings()) {
      boolean ours = closing.reason() != ClosureReason.WITHDRAWN;
      if (ours && holds(closing.at()) && !closing.at().isAfter(settledBefore)) {
        review.observe(IntegrityCheck.PREMATURE_CLOSURE, stratum, c.team(), tooEarly(c, closing));
      }
    }
  }

  private boolean tooEarly(MeasuredComplaint c, Closing closing) {
    Instant soon = closing.at().plus(policy.settled());
    boolean confirmed =
        closing.reason() == ClosureReason.CONFIRMED
            || c.followUps().stream()
                .map(FollowUp::satisfiedAt)
                .anyMatch(said -> said != null && !said.isAfter(closing.at()));
    return !confirmed
        && c.rounds().stream()
            .map(Round::reopenedAt)
            .filter(Objects::nonNull)
            .anyMatch(again -> again.isAfter(closing.at()) && !again.isAfter(soon));
  }

  private void tokens(MeasuredComplaint c, IntegrityReview review) {
    for (Answer answer : c.answers()) {
      if (holds(answer.at())) {
        review.answered(c.team(), againstTheRule(c, answer));
      }
    }
  }

  private boolean againstTheRule(MeasuredComplaint c, Answer answer) {
    boolean nobodyAsked =
        c.followUps().stream()
            .noneMatch(ask -> ask.id().equals(answer.followUpId()) && ask.sentAt() != null);
    Optional<Instant> first =
        c.answers().stream()
            .filter(other -> other.followUpId().equals(answer.followUpId()))
            .min(Comparator.comparingInt(Answer::version))
            .map(Answer::at);
    boolean late = first.filter(at -> answer.at().isAfter(at.plus(policy.amendment()))).isPresent();
    return nobodyAsked || late || answer.version() > VERSIONS;
  }

  private void outcomes(MeasuredComplaint c, String stratum, IntegrityReview review) {
    Optional<Round> last = lastResolution(c).filter(round -> holds(round.resolvedAt()));
    if (last.isPresent() && decided(last.get().outcome())) {
      boolean upheld = last.get().outcome() != Outcome.NOT_UPHELD;
      Registration known = c.registration();
      review.observe(IntegrityCheck.UPHELD_BY_CHANNEL, stratum, known.channel().name(), upheld);
      byNeed(c.judgement(), stratum, upheld, review, false);
    }
  }

  private static boolean decided(Outcome outcome) {
    return outcome == Outcome.UPHELD
        || outcome == Outcome.PARTLY_UPHELD
        || outcome == Outcome.NOT_UPHELD;
  }

  private void promises(MeasuredComplaint c, String stratum, IntegrityReview review) {
    for (Clock clock : promisesOf(c)) {
      boolean missed = clock.verdict() == Verdict.MISSED;
      if ((missed || clock.verdict() == Verdict.MET) && holds(clock.judgedAt())) {
        String channel = c.registration().channel().name();
        review.observe(IntegrityCheck.LATE_BY_CHANNEL, stratum, channel, missed);
        byNeed(c.judgement(), stratum, missed, review, true);
      }
    }
  }

  private static void byNeed(
      Judgement judgement, String stratum, boolean hit, IntegrityReview review, boolean late) {
    if (judgement != null && judgement.vulnerable() != null) {
      review.observe(
          late ? IntegrityCheck.LATE_BY_VULNERABILITY : IntegrityCheck.UPHELD_BY_VULNERABILITY,
          stratum,
          judgement.vulnerable() ? "vulnerable" : OTHERS,
          hit);
    }
    if (judgement != null && judgement.adjusted() != null) {
      review.observe(
          late ? IntegrityCheck.LATE_BY_ADJUSTMENT : IntegrityCheck.UPHELD_BY_ADJUSTMENT,
          stratum,
          judgement.adjusted() ? "adjusted" : OTHERS,
          hit);
    }
  }

  private static Optional<Round> lastResolution(MeasuredComplaint c) {
    return c.rounds().stream()
        .filter(round -> round.resolvedAt() != null)
        .max(Comparator.comparingInt(Round::number));
  }

  private static List<Clock> promisesOf(MeasuredComplaint c) {
    return c.clocks().stream().filter(clock -> clock.kind() == ClockKind.RESOLVE).toList();
  }

  private boolean holds(Instant instant) {
    return instant != null && !instant.isBefore(start) && instant.isBefore(end);
  }
}
