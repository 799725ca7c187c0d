package recourse.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.Fact;
import recourse.contract.Priority;

/** Lives as they may really go, from a seed: reopened, withdrawn, breached, met late, amended. */
public final class RandomLives {
  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
  private static final List<String> PRODUCTS = List.of("CARD", "LOAN", "MORTGAGE");

  private final Random random;
  private final String source;

  public RandomLives(long seed, String source) {
    this.random = new Random(seed);
    this.source = source;
  }

  public List<Fact> facts(int lives) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < lives; i++) {
      facts.addAll(life().facts());
    }
    return facts;
  }

  /** The same facts in any order, some of them again. */
  public List<Fact> disturbed(List<Fact> facts) {
    List<Fact> disturbed = new ArrayList<>(facts);
    facts.stream().filter(fact -> random.nextInt(3) == 0).forEach(disturbed::add);
    Collections.shuffle(disturbed, random);
    return disturbed;
  }

  /** A number of facts that goes into one transaction. */
  public int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  private Life life() {
    Instant receipt = FIRST.plusSeconds(random.nextInt(150 * 86_400));
    Life life = beginning(receipt);
    for (int i = random.nextInt(3); i > 0; i--) {
      life.acknowledged(later(receipt, 3));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      life.triaged(Priority.values()[random.nextInt(4)], later(receipt, 5));
    }
    clock(life, "acknowledge", ClockKind.ACKNOWLEDGE, receipt);
    clock(life, "resolve", ClockKind.RESOLVE, receipt);
    ending(life, rounds(life, receipt));
    return life;
  }

  private Life beginning(Instant receipt) {
    String product = PRODUCTS.get(random.nextInt(PRODUCTS.size()));
    return random.nextInt(10) == 0
        ? Life.answeredAtSource(source, product, receipt)
        : Life.received(source, product, Channel.values()[random.nextInt(5)], receipt);
  }

  private Instant rounds(Life life, Instant receipt) {
    Instant at = receipt;
    int rounds = random.nextInt(4);
    for (int round = 1; round <= rounds; round++) {
      at = later(at, 40);
      life.resolved(round, at);
      surveys(life, "survey-" + round, at);
      if (round < rounds || random.nextInt(4) == 0) {
        at = later(at, 50);
        life.reopened(round, at);
      }
    }
    return at;
  }

  private void surveys(Life life, String survey, Instant resolved) {
    int versions = random.nextInt(4);
    for (int version = 1; version <= versions; version++) {
      life.answered(survey, version, 1 + random.nextInt(5), later(resolved, 10));
    }
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
