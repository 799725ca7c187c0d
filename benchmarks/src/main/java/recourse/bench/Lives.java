package recourse.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import recourse.contract.CaseAssigned;
import recourse.contract.Channel;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ContactLogged;
import recourse.contract.CustomerKind;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineSet;
import recourse.contract.Direction;
import recourse.contract.EscalationCriterion;
import recourse.contract.FollowUpScheduled;
import recourse.contract.FollowUpSent;
import recourse.contract.Outcome;
import recourse.contract.OwnershipTaken;
import recourse.contract.RedressKind;
import recourse.contract.RedressOffered;
import recourse.contract.RedressPaid;
import recourse.contract.ReopeningReason;
import recourse.contract.SurveyAnswered;
import recourse.contract.WaitingFor;

/**
 * Lives of complaints over three years, about ten events each: 40 products of 25 issues, 12 teams
 * of 25 handlers; one in twenty is still open, one in eight misses its promise, one in twenty-five
 * is reopened, one in ten paid, one in three of those asked answers.
 */
final class Lives {
  private static final Instant FIRST = Instant.parse("2023-01-01T00:00:00Z");
  private static final int DAYS = 3 * 365;
  private static final Channel[] CHANNELS = {
    Channel.PHONE, Channel.WEB, Channel.EMAIL, Channel.LETTER, Channel.LIVE_CHAT, Channel.SOCIAL
  };

  private final Random random = new Random(42);

  /** The events of one life, in order. */
  List<ComplaintEvent> next() {
    List<ComplaintEvent> events = new ArrayList<>();
    UUID id = new UUID(random.nextLong(), random.nextLong());
    Instant received = FIRST.plusSeconds(random.nextInt(DAYS * 86_400));
    int team = random.nextInt(12);
    String handler = "handler-" + (team * 25 + random.nextInt(25));
    events.add(registered(id, received));
    UUID clock = uuid();
    Instant due = received.plus(Duration.ofDays(14));
    events.add(
        new DeadlineSet(id, received, clock, ClockKind.RESOLVE, received, due, "promise-2026-01"));
    events.add(
        new ComplaintAcknowledged(
            id, later(received, 24), Channel.EMAIL, "agent-" + random.nextInt(60)));
    events.add(new CaseAssigned(id, later(received, 30), handler, "team-" + team, "lead"));
    events.add(new OwnershipTaken(id, later(received, 40), handler));
    events.add(contact(id, later(received, 48), handler));
    if (chance(10)) {
      Instant asked = later(received, 60);
      events.add(new ClarificationRequested(id, asked, 1, WaitingFor.CUSTOMER, handler));
      events.add(new ClarificationReceived(id, later(asked, 100), 1));
    }
    if (chance(25)) {
      events.add(
          new ComplaintEscalated(
              id,
              later(received, 200),
              1,
              EscalationCriterion.SEVERITY,
              chance(2) ? null : "lead"));
    }
    if (!chance(20)) {
      resolved(events, id, received, clock, due, handler);
    }
    return events;
  }

  private void resolved(
      List<ComplaintEvent> events,
      UUID id,
      Instant received,
      UUID clock,
      Instant due,
      String handler) {
    Instant resolved =
        received.plusSeconds((long) (random.nextDouble() * random.nextDouble() * 5e6));
    events.add(
        resolved.isAfter(due)
            ? new DeadlineBreached(id, due, clock, ClockKind.RESOLVE, due)
            : new DeadlineMet(id, resolved, clock, ClockKind.RESOLVE, due));
    Outcome outcome = Outcome.values()[random.nextInt(3)];
    events.add(new ComplaintResolved(id, resolved, 1, outcome, chance(2), handler));
    if (chance(10)) {
      long amount = 500 + random.nextInt(20_000);
      events.add(new RedressOffered(id, resolved, 1, RedressKind.REFUND, amount, "GBP", handler));
      events.add(
          new RedressPaid(
              id, later(resolved, 200), 1, RedressKind.REFUND, amount, "GBP", false, handler));
    }
    UUID followUp = uuid();
    Instant asked = resolved.plus(Duration.ofDays(2));
    events.add(new FollowUpScheduled(id, resolved, followUp, 1, asked));
    events.add(new FollowUpSent(id, asked.plusSeconds(random.nextInt(90_000)), followUp, 1));
    if (chance(3)) {
      int csat = 1 + random.nextInt(5);
      events.add(
          new SurveyAnswered(
              id,
              later(asked, 72),
              followUp,
              1,
              csat > 2,
              csat,
              random.nextInt(11),
              1 + random.nextInt(7)));
    }
    Instant end = later(asked, 240);
    if (chance(25)) {
      events.add(new ComplaintReopened(id, later(asked, 100), 1, ReopeningReason.DISSATISFIED));
      events.add(new ComplaintResolved(id, end, 2, outcome, true, handler));
    }
    events.add(new ComplaintClosed(id, end.plusSeconds(1), ClosureReason.UNCONFIRMED));
  }

  private ComplaintRegistered registered(UUID id, Instant received) {
    int product = random.nextInt(40);
    return new ComplaintRegistered(
        id,
        received,
        "R-" + Long.toString(Math.abs(id.getMostSignificantBits()), 36).substring(0, 8),
        CHANNELS[random.nextInt(CHANNELS.length)],
        "Product-" + product,
        "Issue-" + random.nextInt(25),
        "cust-" + random.nextInt(200_000),
        chance(50) ? CustomerKind.INTERNAL : CustomerKind.EXTERNAL,
        null,
        null,
        null,
        null);
  }

  private ContactLogged contact(UUID id, Instant at, String handler) {
    int talk = 60 + random.nextInt(900);
    return new ContactLogged(
        id,
        at,
        uuid(),
        Channel.PHONE,
        chance(2) ? Direction.INBOUND : Direction.OUTBOUND,
        handler,
        at.minusSeconds(talk + 60L),
        talk,
        random.nextInt(120),
        random.nextInt(300));
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private Instant later(Instant at, int hours) {
    return at.plusSeconds(1 + random.nextInt(hours * 3_600));
  }
}
