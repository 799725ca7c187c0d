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
import recourse.followup.complaints.HistoryEvent.What;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.rules.TimeRuleTable;
import recourse.followup.rules.TimeRules;
import recourse.followup.sla.SlaRegister;

/** The same events in any order, any number of times and at any pace give the same clocks. */
class ReplayProperties {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000023");
  private static final Instant END = MONDAY.plus(Duration.ofDays(400));
  private static final ClockPlan PLAN =
      new ClockPlan(
          POLICY,
          new TimeRules(
              TimeRuleTable.read(),
              Set.of(
                  "service", "disp", "disp-late-receipt", "telecoms", "housing", "data-protection"),
              Map.of(
                  "payments", Set.of("Cards"),
                  "access-requests", Set.of("Current account"),
                  "data-breaches", Set.of("Loans & more"))));
  private static final SlaRegister BOOK = Registers.lively(Promises.customerOf(ID));

  @Property(tries = 10_000)
  void shouldGiveTheSameClocksInAnyOrderOfTheSameFacts(
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
    KnownComplaint complaint = KnownComplaint.unheardOf(ID);
    Map<UUID, Deadline> clocks = new TreeMap<>();
    for (Object one : heard) {
      if (one instanceof ComplaintRegistered) {
        complaint.hear((ComplaintRegistered) one);
      } else {
        complaint.hear(List.of((HistoryEvent) one));
      }
      if (random != null) {
        draw(complaint, clocks);
      }
      if (random != null && random.nextInt(4) == 0) {
        sweep(clocks, MONDAY.plus(Duration.ofHours(random.nextInt(9_000))));
      }
    }
    draw(complaint, clocks);
    sweep(clocks, END);
    sweep(clocks, END);
    return written(clocks);
  }

  private static void draw(KnownComplaint complaint, Map<UUID, Deadline> clocks) {
    List<ClockState> drawn = PLAN.of(complaint, BOOK);
    clocks.values().removeIf(clock -> PLAN.isGone(clock, drawn));
    for (ClockState reading : drawn) {
      UUID id = reading.slot().id();
      if (clocks.containsKey(id)) {
        clocks.get(id).follow(reading, MONDAY);
      } else {
        clocks.put(id, Deadline.showing(reading, MONDAY));
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
    return List.of(
            c.id(), c.kind(), c.round(), c.status(), c.ruleId(), c.policyVersion(), c.startedAt())
        + " due %s look %s risk %s warned %s breached %s stopped %s paused %s %s %s priority %s"
            .formatted(
                c.dueAt(),
                c.lookAt(),
                c.target(),
                c.warnedAt(),
                c.breachedAt(),
                c.stoppedAt(),
                c.pausedAt(),
                c.pausedWorking(),
                c.pauses(),
                c.priority())
        + " on "
        + c.calendarVersion();
  }

  @Provide
  Arbitrary<List<HistoryEvent>> lives() {
    Arbitrary<Instant> at =
        Arbitraries.integers().between(-24, 24 * 90).map(h -> MONDAY.plus(Duration.ofHours(h)));
    return Combinators.combine(
            Arbitraries.of(What.values()), Arbitraries.integers().between(1, 3), at)
        .as(ReplayProperties::told)
        .list()
        .ofMinSize(3)
        .ofMaxSize(10);
  }

  private static HistoryEvent told(What what, int number, Instant at) {
    return switch (what) {
      case PRIORITY -> new HistoryEvent(what, 0, at, "P" + number);
      case PRODUCT -> new HistoryEvent(what, 0, at, number == 1 ? "Cards" : "Loans & more");
      case ASKED -> new HistoryEvent(what, number, at, number == 3 ? "SUPPLIER" : "CUSTOMER");
      case VERDICT -> new HistoryEvent(what, 0, at, List.of("", "met", "missed").get(number - 1));
      case ANSWERED, RESOLVED, REOPENED -> HistoryEvent.of(what, number, at);
      case SEVERITY -> new HistoryEvent(what, 0, at, number == 1 ? "HIGH" : "LOW");
      case TEAM ->
          new HistoryEvent(what, 0, at, List.of("cards", "kitchen", "back office").get(number - 1));
      case REDRESS_ACCEPTED ->
          new HistoryEvent(what, number, at, at.plus(Duration.ofDays(14)).toString());
      case REDRESS_PAID, DELAY_NOTICE, DEADLOCK_LETTER -> HistoryEvent.of(what, number, at);
      case ACKNOWLEDGED,
          MESSAGE,
          ENDED,
          MISSED_AT_SOURCE,
          FOLLOWED_UP,
          REGULATOR_NOTIFIED,
          ACCEPTED ->
          HistoryEvent.of(what, at);
    };
  }
}
