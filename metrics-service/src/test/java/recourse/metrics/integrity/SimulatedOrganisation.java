package recourse.metrics.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.Complexity;
import recourse.contract.CustomerKind;
import recourse.contract.Outcome;
import recourse.contract.Priority;
import recourse.contract.ReopeningReason;
import recourse.contract.Severity;
import recourse.contract.WaitingFor;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Answer;
import recourse.metrics.projection.MeasuredComplaint.Clock;
import recourse.metrics.projection.MeasuredComplaint.Closing;
import recourse.metrics.projection.MeasuredComplaint.FollowUp;
import recourse.metrics.projection.MeasuredComplaint.Judgement;
import recourse.metrics.projection.MeasuredComplaint.Pause;
import recourse.metrics.projection.MeasuredComplaint.Registration;
import recourse.metrics.projection.MeasuredComplaint.Round;
import recourse.metrics.projection.MeasuredComplaint.Standstill;

/**
 * A house of eight teams over one month, from a seed. Nine kinds of complaints differ much in how
 * often they stand still, are upheld, run late or come back; teams and channels get very different
 * mixtures of them. Nobody in it games and nobody is treated unequally, unless it is planted.
 */
final class SimulatedOrganisation {
  static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  static final Instant END = Instant.parse("2026-05-01T00:00:00Z");
  static final Instant AS_OF = Instant.parse("2026-07-01T00:00:00Z");
  static final String GAMING = "team-3";

  private static final int TEAMS = 8;
  private static final int KINDS = 9;
  private static final Channel[] CHANNELS = {
    Channel.PHONE, Channel.EMAIL, Channel.WEB, Channel.LETTER
  };
  private static final Duration DAY = Duration.ofDays(1);

  /** What may be planted: in team 3, by telephone, or on vulnerable or adjusted customers. */
  enum Planted {
    NOTHING,
    LONG_PAUSES,
    PAUSES_BEFORE_BREACH,
    SURVEYS_NOT_SENT,
    SURVEYS_PICKED,
    CLOSED_TOO_EARLY,
    TOKENS_USED_TWICE,
    TELEPHONE_UPHELD_MORE,
    VULNERABLE_UPHELD_LESS,
    ADJUSTED_LATER
  }

  private final Random random;
  private final Planted planted;
  private final double[][] mixtures = new double[TEAMS][KINDS];

  SimulatedOrganisation(long seed, Planted planted) {
    this.random = new Random(seed);
    this.planted = planted;
    for (double[] mixture : mixtures) {
      for (int kind = 0; kind < KINDS; kind++) {
        mixture[kind] = Math.pow(random.nextDouble(), 2) + 0.05;
      }
    }
  }

  List<MeasuredComplaint> complaints(int perTeam) {
    List<MeasuredComplaint> all = new ArrayList<>();
    for (int team = 0; team < TEAMS; team++) {
      for (int i = 0; i < perTeam; i++) {
        all.add(complaint(team, kind(team)));
      }
    }
    return all;
  }

  private int kind(int team) {
    double sum = 0;
    for (double weight : mixtures[team]) {
      sum += weight;
    }
    double left = random.nextDouble() * sum;
    for (int kind = 0; kind < KINDS; kind++) {
      left -= mixtures[team][kind];
      if (left <= 0) {
        return kind;
      }
    }
    return KINDS - 1;
  }

  private boolean by(double chance) {
    return random.nextDouble() < chance;
  }

  private boolean is(Planted what) {
    return planted == what;
  }

  private MeasuredComplaint complaint(int team, int kind) {
    String name = "team-" + team;
    boolean gaming = name.equals(GAMING);
    // hard kinds come by telephone more often, which alone must not look unequal
    Channel channel = by(kind / 12.0) ? Channel.PHONE : CHANNELS[random.nextInt(CHANNELS.length)];
    boolean vulnerable = by(0.1 + kind * 0.02);
    boolean adjusted = by(0.1 + kind * 0.02);
    Instant receivedAt = START.plusSeconds(random.nextInt(30 * 86_400));
    Instant resolvedAt = receivedAt.plusSeconds(86_400L + random.nextInt(10 * 86_400));
    boolean late = by(0.05 + kind * 0.04 + (is(Planted.ADJUSTED_LATER) && adjusted ? 0.2 : 0));
    boolean upheld =
        by(
            0.25
                + kind * 0.05
                + (is(Planted.TELEPHONE_UPHELD_MORE) && channel == Channel.PHONE ? 0.17 : 0)
                - (is(Planted.VULNERABLE_UPHELD_LESS) && vulnerable ? 0.2 : 0));
    boolean badly = late || !upheld;
    boolean tooEarly =
        by(0.01 + kind * 0.005 + (is(Planted.CLOSED_TOO_EARLY) && gaming ? 0.12 : 0));
    boolean notAsked =
        by(
            0.02
                + kind * 0.004
                + (is(Planted.SURVEYS_NOT_SENT) && gaming ? 0.15 : 0)
                + (is(Planted.SURVEYS_PICKED) && gaming && badly ? 0.25 : 0));
    Instant closedAt = resolvedAt.plus(DAY.multipliedBy(3));
    FollowUp followUp = followUp(resolvedAt, notAsked);
    Round round =
        new Round(
            1,
            resolvedAt,
            upheld ? Outcome.UPHELD : Outcome.NOT_UPHELD,
            false,
            "h",
            tooEarly ? closedAt.plus(DAY.multipliedBy(2)) : null,
            tooEarly ? ReopeningReason.CUSTOMER_REQUEST : null);
    boolean confirmed = !tooEarly && by(0.6);
    return new MeasuredComplaint(
        UUID.randomUUID(),
        new Registration(
            receivedAt,
            "R",
            channel,
            "product-" + kind / 3,
            "issue-" + kind % 3,
            "c",
            CustomerKind.EXTERNAL,
            MeasuredComplaint.LIVE,
            false,
            false),
        new Judgement(
            receivedAt, Priority.P3, Severity.LOW, Complexity.ROUTINE, vulnerable, adjusted),
        name,
        null,
        receivedAt,
        0,
        null,
        List.of(),
        resolvedAt,
        List.of(round),
        List.of(
            new Closing(closedAt, confirmed ? ClosureReason.CONFIRMED : ClosureReason.UNCONFIRMED)),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        pauses(kind, gaming, receivedAt, resolvedAt),
        List.of(clock(receivedAt, late, gaming)),
        List.of(followUp),
        answers(followUp, gaming),
        List.of(),
        null,
        null,
        null,
        receivedAt,
        closedAt);
  }

  private List<Pause> pauses(int kind, boolean gaming, Instant receivedAt, Instant resolvedAt) {
    double chance = 0.05 + kind * 0.04 + (is(Planted.LONG_PAUSES) && gaming ? 0.2 : 0);
    double share = by(chance) ? 0.55 + random.nextDouble() * 0.4 : random.nextDouble() * 0.45;
    long life = Duration.between(receivedAt, resolvedAt).toSeconds();
    return List.of(
        new Pause(receivedAt, receivedAt.plusSeconds((long) (life * share)), WaitingFor.CUSTOMER));
  }

  private Clock clock(Instant receivedAt, boolean late, boolean gaming) {
    Instant dueAt = receivedAt.plus(DAY.multipliedBy(8));
    List<Standstill> standstills = new ArrayList<>();
    if (by(0.7)) {
      standstills.add(new Standstill(receivedAt.plus(DAY), random.nextDouble()));
    }
    if (is(Planted.PAUSES_BEFORE_BREACH) && gaming && by(0.2)) {
      standstills.add(new Standstill(receivedAt.plus(DAY), random.nextDouble() * 0.1));
    }
    return new Clock(
        UUID.randomUUID(),
        ClockKind.RESOLVE,
        dueAt,
        late ? null : dueAt,
        late ? dueAt : null,
        null,
        receivedAt,
        standstills);
  }

  private static FollowUp followUp(Instant resolvedAt, boolean notAsked) {
    Instant dueAt = resolvedAt.plus(DAY);
    return new FollowUp(
        UUID.randomUUID(), 1, dueAt, null, notAsked ? null : dueAt, 1, null, null, null);
  }

  private List<Answer> answers(FollowUp followUp, boolean gaming) {
    List<Answer> answers = new ArrayList<>();
    if (followUp.sentAt() != null && by(0.3)) {
      Instant at = followUp.sentAt().plus(DAY);
      boolean amended = by(0.1);
      answers.add(answer(followUp, 1, at, !amended));
      if (amended) {
        answers.add(answer(followUp, 2, at.plusSeconds(600), true));
      }
      if (is(Planted.TOKENS_USED_TWICE) && gaming && by(0.1)) {
        answers.add(answer(followUp, 3, at.plusSeconds(900), true));
      }
    }
    return answers;
  }

  private static Answer answer(FollowUp followUp, int version, Instant at, boolean latest) {
    return new Answer(followUp.id(), version, at, true, 4, null, null, false, latest);
  }
}
