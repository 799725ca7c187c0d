package recourse.metrics.golden;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintSplit;
import recourse.contract.ComplaintTriaged;
import recourse.contract.Complexity;
import recourse.contract.CustomerErased;
import recourse.contract.CustomerKind;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.contract.DissatisfactionReported;
import recourse.contract.DomainEvent;
import recourse.contract.FollowUpLapsed;
import recourse.contract.LetterIssued;
import recourse.contract.LetterKind;
import recourse.contract.OwnershipTaken;
import recourse.contract.Priority;
import recourse.contract.ProgressSent;
import recourse.contract.RepeatRecognised;
import recourse.contract.RootCause;
import recourse.contract.RootCauseIdentified;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.Severity;
import recourse.contract.SolutionAgreed;
import recourse.contract.SolutionProposed;
import recourse.contract.SurveyAnswered;
import recourse.metrics.Life;
import recourse.metrics.RandomLives;
import recourse.spine.time.Identity;

/**
 * Seventy lives of the year 2017, in which everything happens that is measured, always the same to
 * the last id. No two assignments or judgements of one complaint share an instant: what decides
 * then is told elsewhere.
 */
final class GoldenLives {
  private static final Instant FIRST = Instant.parse("2017-01-01T00:00:00Z");
  private static final int LIVES = 70;
  private static final int SEED = 2017;

  private final Random random = new Random(SEED);
  private final String source;

  GoldenLives(String source) {
    this.source = source;
  }

  List<DomainEvent> events() {
    RandomLives usual = new RandomLives(SEED, source, FIRST);
    List<DomainEvent> events = new ArrayList<>();
    UUID before = null;
    for (int i = 0; i < LIVES; i++) {
      Life life = usual.life();
      enrich(life, before);
      life.events().stream().map(this::otherwise).forEach(events::add);
      before = life.complaintId();
    }
    return events;
  }

  /** Not everybody is an external customer with the same issue, and most are no imports. */
  private DomainEvent otherwise(DomainEvent event) {
    if (!(event instanceof ComplaintRegistered told)) {
      return event;
    }
    return new ComplaintRegistered(
        told.complaintId(),
        told.occurredAt(),
        told.reference(),
        told.channel(),
        told.product(),
        "ISSUE-" + random.nextInt(3),
        "customer-" + random.nextInt(5),
        CustomerKind.values()[random.nextInt(2)],
        null,
        one(4) ? told.source() : null,
        null,
        told.responseAtSource(),
        random.nextInt(4) == 0);
  }

  private void enrich(Life life, UUID before) {
    Instant receipt = life.events().get(0).occurredAt();
    if (one(3)) {
      life.and(id -> new OwnershipTaken(id, later(receipt, 12), "handler-" + random.nextInt(3)));
    }
    if (one(2)) {
      life.and(
          id ->
              new ComplaintTriaged(
                  id,
                  later(receipt, 4),
                  "JUDGED",
                  "JUDGED",
                  Severity.values()[random.nextInt(3)],
                  Complexity.values()[random.nextInt(2)],
                  Priority.values()[random.nextInt(4)],
                  "1",
                  "agent",
                  random.nextBoolean(),
                  random.nextBoolean()));
    }
    messages(life, receipt);
    clocks(life, receipt);
    afterwards(life, receipt);
    if (before != null && one(5)) {
      life.and(id -> new RepeatRecognised(id, later(receipt, 2), before, receipt, "1"));
    }
    if (before != null && one(10)) {
      Instant merged = later(receipt, 20);
      life.and(id -> new ComplaintMerged(id, merged, before, "agent"));
      if (one(2)) {
        life.and(id -> new ComplaintSplit(id, later(merged, 3), before, "agent"));
      }
    }
    if (one(10)) {
      life.and(id -> new CustomerErased(id, later(receipt, 200)));
    }
  }

  private void messages(Life life, Instant receipt) {
    if (one(3)) {
      life.and(id -> new ProgressSent(id, later(receipt, 15), Channel.EMAIL, "handler-1"));
    }
    if (one(4)) {
      LetterKind letter = LetterKind.values()[random.nextInt(2)];
      life.and(id -> new LetterIssued(id, later(receipt, 25), 1, letter, null, "handler-1"));
    }
    if (one(4)) {
      Instant proposed = later(receipt, 15);
      life.and(id -> new SolutionProposed(id, proposed, 1, "handler-1"));
      life.and(id -> new SolutionAgreed(id, later(proposed, 5), 1));
    }
  }

  private void clocks(Life life, Instant receipt) {
    ClockKind kind = ClockKind.values()[random.nextInt(ClockKind.UNKNOWN.ordinal())];
    UUID clock = Identity.derived(life.complaintId(), "golden-clock");
    Instant due = later(receipt, 30);
    life.and(id -> new DeadlineSet(id, receipt, clock, kind, receipt, due, "1"));
    if (one(3)) {
      life.and(id -> new DeadlineMoved(id, later(receipt, 1), clock, kind, later(due, 4), "1"));
    }
    if (one(3)) {
      Instant paused = later(receipt, 10);
      life.and(id -> new DeadlinePaused(id, paused, clock, kind));
      life.and(id -> new DeadlineResumed(id, later(paused, 5), clock, kind, later(due, 9)));
    }
    if (one(2)) {
      life.and(id -> new DeadlineMet(id, later(receipt, 29), clock, kind, due));
    }
  }

  private void afterwards(Life life, Instant receipt) {
    UUID survey = Identity.derived(life.complaintId(), "survey-1");
    switch (random.nextInt(5)) {
      case 0 -> life.and(id -> new SatisfactionConfirmed(id, later(receipt, 60), survey));
      case 1 -> life.and(id -> new DissatisfactionReported(id, later(receipt, 60), survey));
      case 2 -> life.and(id -> new FollowUpLapsed(id, later(receipt, 60), survey, 2));
      case 3 ->
          life.and(
              id ->
                  new SurveyAnswered(
                      id,
                      later(receipt, 60),
                      survey,
                      9,
                      random.nextBoolean(),
                      1 + random.nextInt(5),
                      random.nextInt(11),
                      1 + random.nextInt(7)));
      default -> {}
    }
    if (one(3)) {
      RootCause cause = RootCause.values()[random.nextInt(RootCause.UNKNOWN.ordinal())];
      life.and(id -> new RootCauseIdentified(id, later(receipt, 70), cause, 3, "handler-1"));
    }
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private Instant later(Instant at, int days) {
    return at.plus(Duration.ofSeconds(random.nextInt(days * 86_400)));
  }
}
