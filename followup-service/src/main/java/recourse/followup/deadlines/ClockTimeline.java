package recourse.followup.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import recourse.followup.complaints.Pauses;
import recourse.followup.complaints.TargetPeriods;
import recourse.followup.deadlines.ClockBasis.Change;
import recourse.followup.deadlines.ClockBasis.Hours;
import recourse.followup.sla.AsOfView;
import recourse.followup.sla.ComplaintProfile;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SlaVersion;
import recourse.spine.time.BusinessCalendar;

/**
 * The course of a clock in working time. What holds for it may change on the way: by triage, by
 * another team, by what is newly agreed. Each change takes effect at its time, keeps what was spent
 * and paused, and none takes effect after the time ran out or what was owed was done.
 */
final class ClockTimeline {
  /** Chooses what holds, by how a complaint stands and what is known. */
  @FunctionalInterface
  interface Choice {
    Optional<ApplicableTerms> of(ComplaintProfile traits, AsOfView edition);
  }

  private record Held(Instant from, ApplicableTerms terms) {}

  private final ClockState.Slot slot;
  private final Pauses told;
  private final AsOfView edition;
  private final List<Held> held;
  private final List<Change> changes;
  private CalendarSequence time;

  private ClockTimeline(
      ClockState.Slot slot, Pauses told, AsOfView edition, List<Held> held, List<Change> changes) {
    this.slot = slot;
    this.told = told;
    this.edition = edition;
    this.held = held;
    this.changes = changes;
  }

  /** What the clock shows; empty as long as nothing is promised. */
  static Optional<ClockState> drawn(
      ClockState.Slot slot, TargetPeriods turns, Pauses pauses, SlaRegister book, Choice choice) {
    Instant start = slot.startedAt();
    ClockTimeline course = begun(slot, pauses, turns.at(start), book.knownAt(start), choice);
    for (Map.Entry<Instant, List<String>> event : events(start, turns, book).entrySet()) {
      Instant at = event.getKey();
      if (slot.hasEndedBefore(at) || (course != null && !course.mayChangeAt(at))) {
        break;
      }
      ComplaintProfile traits = turns.at(at);
      AsOfView known = book.knownAt(at);
      if (course != null) {
        ApplicableTerms terms = choice.of(traits, known).orElse(course.terms());
        course = course.changed(at, terms, known, event.getValue(), book);
      } else {
        ClockTimeline late = begun(slot, pauses, traits, known, choice);
        boolean inTime = late != null && late.mayChangeAt(at);
        course = inTime ? late.cameAbout(at, event.getValue(), book) : null;
      }
    }
    return Optional.ofNullable(course).map(c -> c.reading(book.revision()));
  }

  private static ClockTimeline begun(
      ClockState.Slot slot, Pauses pauses, ComplaintProfile traits, AsOfView known, Choice choice) {
    return choice
        .of(traits, known)
        .map(terms -> List.of(new Held(slot.startedAt(), terms)))
        .map(first -> new ClockTimeline(slot, pauses, known, first, List.of()))
        .orElse(null);
  }

  private static SortedMap<Instant, List<String>> events(
      Instant start, TargetPeriods turns, SlaRegister book) {
    SortedMap<Instant, List<String>> events = new TreeMap<>();
    turns.after(start).forEach(turn -> noted(events, turn.at(), turn.because()));
    for (SlaVersion entry : book.since(start)) {
      String subject = entry.subject().name().toLowerCase(Locale.ROOT);
      noted(events, entry.knownFrom(), subject + " " + entry.version());
    }
    return events;
  }

  private static void noted(SortedMap<Instant, List<String>> events, Instant at, String what) {
    events.computeIfAbsent(at, any -> new ArrayList<>()).add(what);
  }

  private static List<Long> revisions(SlaRegister book, Instant at) {
    return book.since(at.minusNanos(1)).stream()
        .filter(entry -> entry.knownFrom().equals(at))
        .map(SlaVersion::revision)
        .toList();
  }

  private ClockTimeline cameAbout(Instant at, List<String> because, SlaRegister book) {
    Instant due = reckonedAt(at).dueAt();
    Change change = new Change(at, because, revisions(book, at), null, terms().target(), null, due);
    return new ClockTimeline(slot, told, edition, held, List.of(change));
  }

  private ClockTimeline changed(
      Instant at, ApplicableTerms terms, AsOfView known, List<String> because, SlaRegister book) {
    if (terms.equals(terms()) && isCountedAlike(known)) {
      return new ClockTimeline(slot, told, known, held, changes);
    }
    List<Held> longer = new ArrayList<>(held);
    longer.add(new Held(at, terms));
    ClockTimeline next = new ClockTimeline(slot, told, known, longer, changes);
    Instant before = reckonedAt(at).dueAt();
    Instant after = next.reckonedAt(at).dueAt();
    if (terms.equals(terms()) && after.equals(before)) {
      return next;
    }
    List<Change> more = new ArrayList<>(changes);
    more.add(
        new Change(
            at, because, revisions(book, at), terms().target(), terms.target(), before, after));
    return new ClockTimeline(slot, told, known, longer, more);
  }

  private boolean isCountedAlike(AsOfView known) {
    return held.stream()
        .map(one -> one.terms().calendar())
        .allMatch(name -> calendar(edition, name) == calendar(known, name));
  }

  /** Nothing changes after the time ran out or what was owed was done. */
  private boolean mayChangeAt(Instant at) {
    DueCalculation then = reckonedAt(at);
    return then.standsStill() || !at.isAfter(then.dueAt());
  }

  private DueCalculation reckonedAt(Instant at) {
    return reckoned(counting().asAt(at), null);
  }

  private DueCalculation reckoned(Pauses pauses, Instant end) {
    return DueCalculation.of(slot.startedAt(), terms().target(), pauses.unitedUntil(end), time());
  }

  /** The pauses that what held at their beginning allows. */
  private Pauses counting() {
    return new Pauses(
        told.all().stream()
            .filter(pause -> termsAt(pause.from()).pausedWhile().contains(pause.waitingFor()))
            .toList());
  }

  private ApplicableTerms termsAt(Instant at) {
    ApplicableTerms terms = held.get(0).terms();
    for (Held one : held) {
      terms = one.from().isAfter(at) ? terms : one.terms();
    }
    return terms;
  }

  private ApplicableTerms terms() {
    return held.get(held.size() - 1).terms();
  }

  private CalendarSequence time() {
    if (time == null) {
      time = spliced();
    }
    return time;
  }

  private CalendarSequence spliced() {
    List<CalendarSequence.Stretch> stretches = new ArrayList<>();
    for (Held one : onOtherHours()) {
      stretches.add(new CalendarSequence.Stretch(one.from(), calendar(one.terms())));
    }
    return new CalendarSequence(stretches);
  }

  private List<Held> onOtherHours() {
    List<Held> other = new ArrayList<>();
    for (Held one : held) {
      if (other.isEmpty()
          || !other.get(other.size() - 1).terms().calendar().equals(one.terms().calendar())) {
        other.add(one);
      }
    }
    return other;
  }

  private BusinessCalendar calendar(ApplicableTerms terms) {
    return calendar(edition, terms.calendar());
  }

  private static BusinessCalendar calendar(AsOfView edition, String name) {
    return edition.calendar(name).orElseGet(edition::organisationCalendar);
  }

  private ClockState reading(long revision) {
    Pauses pauses = counting();
    DueCalculation now = reckoned(pauses, slot.stoppedAt());
    ApplicableTerms terms = terms();
    return new ClockState(
        slot.setBy(
            new ClockState.SetBy(terms.rule(), terms.version(), terms.paragraph(), null, false)),
        now.dueAt(),
        now.atRiskAt(),
        terms.target(),
        terms.priority(),
        pauses,
        now.pausedWorking(),
        now.standsStillSince(),
        hours().stream().map(Hours::version).distinct().collect(Collectors.joining(" > ")),
        null,
        new ClockBasis(
            terms.because(),
            terms.passedOver(),
            terms.pausedWhile(),
            hours(),
            changes,
            revision,
            calendar(held.get(0).terms()).normalDayAt(slot.startedAt()),
            null));
  }

  private List<Hours> hours() {
    return onOtherHours().stream()
        .map(
            one -> {
              BusinessCalendar calendar = calendar(one.terms());
              return new Hours(
                  one.from(),
                  one.terms().calendar(),
                  calendar.version(),
                  calendar.definitionAt(one.from()));
            })
        .toList();
  }
}
