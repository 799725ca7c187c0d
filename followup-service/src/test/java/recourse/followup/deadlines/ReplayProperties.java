package recourse.followup.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.followup.Promises.MONDAY;
import static recourse.followup.Promises.POLICY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import recourse.contract.ComplaintRegistered;
import recourse.followup.Promises;
import recourse.followup.Registers;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.sla.SlaRegister;

/** The same events in any order, any number of times and at any pace give the same clocks. */
class ReplayProperties {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000023");
  private static final Instant END = MONDAY.plus(Duration.ofDays(400));
  private static final ClockPlan PLAN =
      new ClockPlan(
          POLICY,
          Promises.rules(
              Set.of("Cards"),
              Set.of("Current account"),
              Set.of("Loans & more"),
              "service",
              "disp",
              "disp-late-receipt",
              "telecoms",
              "housing",
              "data-protection"));
  private static final SlaRegister BOOK = Registers.lively(Promises.customerOf(ID));

  @Property(tries = 10_000)
  void shouldGiveTheSameClocksInAnyOrderOfTheSameEvents(
      @ForAll("lives") List<HistoryEvent> history,
      @ForAll boolean imported,
      @ForAll Random random) {
    // given
    ComplaintRegistered registered =
        imported
            ? Promises.mrReyes(ID, MONDAY, random.nextBoolean() ? MONDAY.plusSeconds(9999) : null)
            : Promises.mrsOkoro(ID, MONDAY);
    List<Object> straight = new ArrayList<>(history);
    straight.add(0, registered);

    // when
    List<Object> shuffled = new ArrayList<>(straight);
    straight.forEach(one -> shuffled.addAll(Collections.nCopies(random.nextInt(3), one)));
    Collections.shuffle(shuffled, random);

    // then
    assertThat(lived(shuffled, random)).isEqualTo(lived(straight, null));
  }

  /**
   * With a random: hears one thing after the other, and somebody looks in between. Else at once.
   */
  private static String lived(List<Object> heard, Random random) {
    KnownComplaint complaint = new KnownComplaint(ID);
    Map<UUID, Deadline> clocks = new TreeMap<>();
    for (Object one : heard) {
      if (one instanceof ComplaintRegistered registered) {
        complaint.learn(registered);
      } else {
        complaint.learn(List.of((HistoryEvent) one));
      }
      if (random != null) {
        compute(complaint, clocks);
      }
      if (random != null && random.nextInt(4) == 0) {
        sweep(clocks, MONDAY.plus(Duration.ofHours(random.nextInt(9_000))));
      }
    }
    compute(complaint, clocks);
    sweep(clocks, END);
    sweep(clocks, END);
    return written(clocks);
  }

  private static void compute(KnownComplaint complaint, Map<UUID, Deadline> clocks) {
    List<ComputedClock> computed = PLAN.of(complaint, BOOK);
    clocks.values().removeIf(clock -> PLAN.isGone(clock, complaint, computed));
    for (ComputedClock clock : computed) {
      UUID id = clock.state().span().id();
      if (clocks.containsKey(id)) {
        clocks.get(id).follow(clock, MONDAY);
      } else {
        clocks.put(id, Deadline.set(clock, MONDAY));
      }
    }
  }

  private static void sweep(Map<UUID, Deadline> clocks, Instant now) {
    clocks.values().stream()
        .filter(clock -> clock.lookAt() != null && clock.lookAt().isBefore(now))
        .forEach(clock -> clock.judge(now));
  }

  private static String written(Map<UUID, Deadline> clocks) {
    StringBuilder all = new StringBuilder();
    clocks.values().forEach(c -> all.append(written(c)).append('\n'));
    return all.toString();
  }

  private static String written(Deadline c) {
    return "%s look %s warned %s breached %s open %s: %s"
        .formatted(c.status(), c.lookAt(), c.warnedAt(), c.breachedAt(), c.isOpen(), c.state());
  }

  @Provide
  Arbitrary<List<HistoryEvent>> lives() {
    Arbitrary<Instant> at =
        Arbitraries.integers().between(-24, 24 * 90).map(h -> MONDAY.plus(Duration.ofHours(h)));
    return Combinators.combine(
            Arbitraries.of(Kind.values()), Arbitraries.integers().between(1, 3), at)
        .as(ReplayProperties::told)
        .list()
        .ofMinSize(3)
        .ofMaxSize(10);
  }

  private static HistoryEvent told(Kind kind, int number, Instant at) {
    return switch (kind) {
      case PRIORITY -> HistoryEvent.of(kind, at, "P" + number);
      case PRODUCT -> HistoryEvent.of(kind, at, number == 1 ? "Cards" : "Loans & more");
      case CLARIFICATION_REQUESTED ->
          new HistoryEvent(kind, number, at, number == 3 ? "SUPPLIER" : "CUSTOMER");
      case VERDICT -> HistoryEvent.of(kind, at, List.of("", "met", "missed").get(number - 1));
      case SEVERITY -> HistoryEvent.of(kind, at, number == 1 ? "HIGH" : "LOW");
      case TEAM ->
          HistoryEvent.of(kind, at, List.of("cards", "kitchen", "back office").get(number - 1));
      case CLOSED ->
          HistoryEvent.of(
              kind, at, List.of("CONFIRMED", "UNCONFIRMED", "WITHDRAWN").get(number - 1));
      case HANDLER -> HistoryEvent.of(kind, at, List.of("ben", "cleo", "dan").get(number - 1));
      case REDRESS_ACCEPTED ->
          new HistoryEvent(kind, number, at, at.plus(Duration.ofDays(14)).toString());
      case WITHDRAWAL_OVERTAKEN ->
          HistoryEvent.of(kind, at, at.minus(Duration.ofHours(number)).toString());
      case RESOLUTION_OVERTAKEN ->
          new HistoryEvent(kind, number, at, at.minus(Duration.ofHours(number)).toString());
      case CLARIFICATION_RECEIVED,
          RESOLVED,
          REOPENED,
          REDRESS_PAID,
          DELAY_NOTICE,
          DEADLOCK_LETTER ->
          HistoryEvent.of(kind, number, at);
      case ACKNOWLEDGED,
          MESSAGE,
          WITHDRAWN,
          MISSED_AT_SOURCE,
          ESCALATED,
          FOLLOWED_UP,
          REGULATOR_NOTIFIED,
          ACCEPTED,
          ERASED ->
          HistoryEvent.of(kind, at);
    };
  }
}
