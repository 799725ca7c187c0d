package recourse.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import recourse.contract.CaseAssigned;
import recourse.contract.Channel;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ContactLogged;
import recourse.contract.DeescalationReason;
import recourse.contract.Direction;
import recourse.contract.DomainEvent;
import recourse.contract.EscalationCriterion;
import recourse.contract.FollowUpScheduled;
import recourse.contract.FollowUpSent;
import recourse.contract.Priority;
import recourse.contract.QualityReviewed;
import recourse.contract.RedressKind;
import recourse.contract.RedressOffered;
import recourse.contract.RedressPaid;
import recourse.contract.ReviewSampling;
import recourse.contract.ServiceStandard;
import recourse.contract.SurveySampling;
import recourse.contract.WaitingFor;
import recourse.spine.time.Identity;

/** Lives as they may really go, from a seed: reopened, withdrawn, breached, met late, amended. */
public final class RandomLives {
  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
  private static final List<String> PRODUCTS = List.of("CARD", "LOAN", "MORTGAGE");

  private final Random random;
  private final long seed;
  private final String source;
  private final Instant first;
  private int lives;

  public RandomLives(long seed, String source) {
    this(seed, source, FIRST);
  }

  /** Lives that begin in the 150 days from an instant. */
  public RandomLives(long seed, String source, Instant first) {
    this.random = new Random(seed);
    this.seed = seed;
    this.source = source;
    this.first = first;
  }

  public List<DomainEvent> events(int lives) {
    List<DomainEvent> events = new ArrayList<>();
    for (int i = 0; i < lives; i++) {
      events.addAll(life().events());
    }
    return events;
  }

  /** The same events in any order, some of them again. */
  public List<DomainEvent> disturbed(List<DomainEvent> events) {
    List<DomainEvent> disturbed = new ArrayList<>(events);
    events.stream().filter(event -> random.nextInt(3) == 0).forEach(disturbed::add);
    Collections.shuffle(disturbed, random);
    return disturbed;
  }

  /** A number of events that goes into one transaction. */
  public int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  /** One more life; the same seed and source give the same lives, ids and all. */
  public Life life() {
    Instant receipt = first.plusSeconds(random.nextInt(150 * 86_400));
    Life life = beginning(receipt);
    for (int i = random.nextInt(3); i > 0; i--) {
      life.acknowledged(later(receipt, 3));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      life.triaged(Priority.values()[random.nextInt(4)], later(receipt, 5));
    }
    clock(life, "acknowledge", ClockKind.ACKNOWLEDGE, receipt);
    clock(life, "resolve", ClockKind.RESOLVE, receipt);
    work(life, receipt);
    money(life, receipt);
    ending(life, rounds(life, receipt));
    return life;
  }

  private Life beginning(Instant receipt) {
    String product = PRODUCTS.get(random.nextInt(PRODUCTS.size()));
    Life life = Life.of(named(new UUID(seed, seed), source + "/" + lives++));
    return random.nextInt(10) == 0
        ? life.registered(source, product, Channel.WEB, receipt, "Closed with explanation")
        : life.registered(source, product, Channel.values()[random.nextInt(5)], receipt, null);
  }

  private Instant rounds(Life life, Instant receipt) {
    Instant at = receipt;
    int rounds = random.nextInt(4);
    for (int round = 1; round <= rounds; round++) {
      at = later(at, 40);
      life.resolved(round, at);
      surveys(life, "survey-" + round, round, at);
      if (round < rounds || random.nextInt(4) == 0) {
        at = later(at, 50);
        life.reopened(round, at);
      }
    }
    return at;
  }

  private void surveys(Life life, String survey, int round, Instant resolved) {
    Instant due = later(resolved, 5);
    UUID followUp = named(life.complaintId(), survey);
    SurveySampling sampling = SurveySampling.values()[random.nextInt(6)];
    life.and(id -> new FollowUpScheduled(id, resolved, followUp, round, due, sampling, "1"));
    if (random.nextInt(4) > 0) {
      life.and(id -> new FollowUpSent(id, later(due, 2), followUp, 1));
    }
    if (random.nextInt(3) == 0) {
      ServiceStandard standard = ServiceStandard.values()[random.nextInt(3)];
      ReviewSampling why = ReviewSampling.values()[random.nextInt(3)];
      UUID review = named(life.complaintId(), "review-" + round);
      int points = random.nextInt(13);
      life.and(
          id ->
              new QualityReviewed(
                  id, later(due, 9), review, round, standard, "1", points, 12, why, 1));
    }
    int versions = random.nextInt(4);
    for (int version = 1; version <= versions; version++) {
      life.answered(survey, version, 1 + random.nextInt(5), later(resolved, 10));
    }
  }

  private void work(Life life, Instant receipt) {
    for (int i = random.nextInt(3); i > 0; i--) {
      String handler = "handler-" + random.nextInt(3);
      Instant at = later(receipt, 10);
      life.and(id -> new CaseAssigned(id, at, handler, "team-" + random.nextInt(2), "lead"));
      life.and(id -> contact(id, later(receipt, 10), handler));
    }
    if (random.nextInt(3) == 0) {
      Instant at = later(receipt, 10);
      String by = random.nextBoolean() ? "lead" : null;
      life.and(id -> new ComplaintEscalated(id, at, 1, EscalationCriterion.SEVERITY, by));
      life.and(
          id ->
              new ComplaintDeescalated(
                  id, later(at, 5), 0, DeescalationReason.CRITERION_NOT_MET, "lead"));
    }
    if (random.nextInt(3) == 0) {
      Instant at = later(receipt, 10);
      life.and(id -> new ClarificationRequested(id, at, 1, WaitingFor.CUSTOMER, "handler-1"));
      life.and(id -> new ClarificationReceived(id, later(at, 10), 1));
    }
  }

  private void money(Life life, Instant receipt) {
    if (random.nextInt(3) == 0) {
      Instant at = later(receipt, 30);
      String currency = random.nextBoolean() ? "GBP" : "EUR";
      long amount = random.nextInt(10_000);
      life.and(id -> new RedressOffered(id, at, 1, RedressKind.GOODWILL, amount, currency, "h"));
      life.and(
          id ->
              new RedressPaid(
                  id, later(at, 9), 1, RedressKind.GOODWILL, amount, currency, false, "h"));
    }
  }

  private ContactLogged contact(UUID id, Instant at, String handler) {
    Direction direction = random.nextBoolean() ? Direction.INBOUND : Direction.OUTBOUND;
    return new ContactLogged(
        id, at, named(id, "contact-" + at), Channel.PHONE, direction, handler, at, 60, 5, 30);
  }

  private static UUID named(UUID id, String name) {
    return Identity.derived(id, name);
  }

  private void clock(Life life, String name, ClockKind kind, Instant receipt) {
    Instant due = later(receipt, 20);
    switch (random.nextInt(6)) {
      case 0 -> life.met(name, kind, due);
      case 1 -> life.breached(name, kind, due);
      case 2 -> life.breached(name, kind, due).met(name, kind, due.minusSeconds(60));
      case 3 -> life.cancelled(name, kind, due);
      case 4 -> life.breached(name, kind, due).cancelled(name, kind, due.minusSeconds(60));
      default -> {}
    }
  }

  private void ending(Life life, Instant at) {
    switch (random.nextInt(4)) {
      case 0 -> life.closed(later(at, 10));
      case 1 -> life.withdrawn(later(at, 10));
      default -> {}
    }
  }

  private Instant later(Instant at, int days) {
    return at.plus(Duration.ofSeconds(random.nextInt(days * 86_400)));
  }
}
