package recourse.metrics.measures;

import static recourse.contract.Channel.EMAIL;
import static recourse.contract.Channel.LETTER;
import static recourse.contract.Channel.PHONE;
import static recourse.contract.Channel.WEB;
import static recourse.contract.ClockKind.ACKNOWLEDGE;
import static recourse.contract.ClockKind.RESOLVE;

import java.time.Instant;
import java.util.List;
import recourse.contract.DomainEvent;
import recourse.contract.Priority;
import recourse.metrics.Life;

/**
 * Twelve complaints around March 2026 in London, where the clocks go forward on the 29th: the month
 * runs from 2026-03-01T00:00Z to 2026-03-31T23:00Z. The expected figures were worked out by hand
 * from this page; each life says what makes it special.
 */
final class MarchOfTwelve {
  private final String source;

  MarchOfTwelve(String source) {
    this.source = source;
  }

  List<DomainEvent> events() {
    return lives().stream().flatMap(life -> life.events().stream()).toList();
  }

  private List<Life> lives() {
    return List.of(
        receivedAtTheFirstInstant(),
        receivedASecondTooEarly(),
        reopenedAndResolvedAgain(),
        receivedInTheLastLocalHour(),
        receivedOnTheFirstOfAprilLocally(),
        withdrawn(),
        reopenedInMarchAndResolvedInApril(),
        reopenedTooLateToCount(),
        Life.answeredAtSource(source, "LOAN", at("2026-03-08T00:00:00Z")),
        reopenedOnTheThirtiethDay(),
        closedWithoutResolution(),
        Life.received(source, "LOAN", WEB, at("2026-02-01T00:00:00Z"))
            .acknowledged(at("2026-02-01T01:00:00Z")));
  }

  /** Acknowledged after 3,600 s, resolved after 172,800 s; the second answer is the one. */
  private Life receivedAtTheFirstInstant() {
    return Life.received(source, "CARD", WEB, at("2026-03-01T00:00:00Z"))
        .acknowledged(at("2026-03-01T01:00:00Z"))
        .met("acknowledge", ACKNOWLEDGE, at("2026-03-01T01:00:00Z"))
        .triaged(Priority.P3, at("2026-03-01T01:00:00Z"))
        .triaged(Priority.P2, at("2026-03-01T02:00:00Z"))
        .resolved(1, at("2026-03-03T00:00:00Z"))
        .met("resolve", RESOLVE, at("2026-03-03T00:00:00Z"))
        .closed(at("2026-03-04T00:00:00Z"))
        .answered("survey", 1, 2, at("2026-03-05T00:00:00Z"))
        .answered("survey", 2, 5, at("2026-03-06T00:00:00Z"));
  }

  /** Resolved after 864,000 s, which was too late. */
  private Life receivedASecondTooEarly() {
    return Life.received(source, "CARD", PHONE, at("2026-02-28T23:59:59Z"))
        .acknowledged(at("2026-03-01T01:59:59Z"))
        .breached("resolve", RESOLVE, at("2026-03-05T00:00:00Z"))
        .resolved(1, at("2026-03-10T23:59:59Z"))
        .answered("survey", 1, 3, at("2026-03-20T00:00:00Z"));
  }

  /** Acknowledged after 1,800 s, resolved for good after 864,000 s; the breach did not stand. */
  private Life reopenedAndResolvedAgain() {
    return Life.received(source, "CARD", WEB, at("2026-03-05T12:00:00Z"))
        .acknowledged(at("2026-03-05T12:30:00Z"))
        .resolved(1, at("2026-03-06T12:00:00Z"))
        .reopened(1, at("2026-03-10T12:00:00Z"))
        .breached("resolve", RESOLVE, at("2026-03-14T00:00:00Z"))
        .met("resolve", RESOLVE, at("2026-03-13T00:00:00Z"))
        .resolved(2, at("2026-03-15T12:00:00Z"))
        .answered("survey", 1, 4, at("2026-03-31T22:59:59Z"));
  }

  /** 23:30 in London, and still open; its clock is breached in April. */
  private Life receivedInTheLastLocalHour() {
    return Life.received(source, "CARD", EMAIL, at("2026-03-31T22:30:00Z"))
        .breached("acknowledge", ACKNOWLEDGE, at("2026-04-02T00:00:00Z"));
  }

  private Life receivedOnTheFirstOfAprilLocally() {
    return Life.received(source, "CARD", WEB, at("2026-03-31T23:00:00Z"));
  }

  /** Acknowledged after 10.9 s; nothing is owed any more. */
  private Life withdrawn() {
    return Life.received(source, "LOAN", WEB, at("2026-03-10T00:00:00Z"))
        .acknowledged(at("2026-03-10T00:00:10.9Z"))
        .withdrawn(at("2026-03-12T00:00:00Z"))
        .cancelled("resolve", RESOLVE, at("2026-03-12T00:00:00Z"));
  }

  private Life reopenedInMarchAndResolvedInApril() {
    return Life.received(source, "LOAN", PHONE, at("2026-01-10T00:00:00Z"))
        .resolved(1, at("2026-02-10T00:00:00Z"))
        .reopened(1, at("2026-03-20T00:00:00Z"))
        .resolved(2, at("2026-04-05T00:00:00Z"));
  }

  /** Reopened after 45 days, resolved for good after 5,184,000 s. */
  private Life reopenedTooLateToCount() {
    return Life.received(source, "LOAN", PHONE, at("2026-01-05T00:00:00Z"))
        .resolved(1, at("2026-01-15T00:00:00Z"))
        .breached("resolve", RESOLVE, at("2026-02-28T23:59:59Z"))
        .reopened(1, at("2026-03-01T00:00:00Z"))
        .resolved(2, at("2026-03-06T00:00:00Z"))
        .answered("survey", 1, 0, at("2026-03-15T00:00:00Z"));
  }

  /** Acknowledged after 14,400 s, resolved after 432,000 s; the amended answer is of April. */
  private Life reopenedOnTheThirtiethDay() {
    return Life.received(source, "LOAN", EMAIL, at("2026-03-20T00:00:00Z"))
        .acknowledged(at("2026-03-20T04:00:00Z"))
        .met("acknowledge", ACKNOWLEDGE, at("2026-03-20T04:00:00Z"))
        .resolved(1, at("2026-03-25T00:00:00Z"))
        .answered("survey", 1, 5, at("2026-03-30T00:00:00Z"))
        .answered("survey", 2, 1, at("2026-04-01T00:00:00Z"))
        .reopened(1, at("2026-04-24T00:00:00Z"));
  }

  /** Acknowledged after 21,600 s. */
  private Life closedWithoutResolution() {
    return Life.received(source, "CARD", LETTER, at("2026-03-15T00:00:00Z"))
        .acknowledged(at("2026-03-15T06:00:00Z"))
        .closed(at("2026-03-20T00:00:00Z"));
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
