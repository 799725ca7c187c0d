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
import recourse.followup.complaints.Turns;
import recourse.followup.deadlines.Basis.Change;
import recourse.followup.deadlines.Basis.Hours;
import recourse.followup.sla.BookEntry;
import recourse.followup.sla.Edition;
import recourse.followup.sla.TimeBook;
import recourse.followup.sla.Traits;
import recourse.spine.time.BusinessCalendar;

/**
 * The course of a clock in working time. What holds for it may change on the way: by triage, by
 * another team, by what is newly agreed. Each change takes effect at its time, keeps what was spent
 * and paused, and none takes effect after the time ran out or what was owed was done.
 */
final class Course {
  /** Chooses what holds, by how a complaint stands and what is known. */
  @FunctionalInterface
  interface Choice {
    Optional<Terms> of(Traits traits, Edition edition);
  }

  private record Held(Instant from, Terms terms) {}

  private final Reading.Slot slot;
  private final Pauses told;
  private final Edition edition;
  private final List<Held> held;
  private final List<Change> changes;
  private SplicedTime time;

  private Course(
      Reading.Slot slot, Pauses told, Edition edition, List<Held> held, List<Change> changes) {
    this.slot = slot;
    this.told = told;
    this.edition = edition;
    this.held = held;
    this.changes = changes;
  }

  /** What the clock shows; empty as long as nothing is promised. */
  static Optional<Reading> drawn(
      Reading.Slot slot, Turns turns, Pauses pauses, TimeBook book, Choice choice) {
    Instant start = slot.startedAt();
    Course course = begun(slot, pauses, turns.at(start), book.knownAt(start), choice);
    for (Map.Entry<Instant, List<String>> event : events(start, turns, book).entrySet()) {
      Instant at = event.getKey();
      if (slot.hasEndedBefore(at) || (course != null && !course.mayChangeAt(at))) {
        break;
      }
      Traits traits = turns.at(at);
      Edition known = book.knownAt(at);
      if (course != null) {
        Terms terms = choice.of(traits, known).orElse(course.terms());
        course = course.changed(at, terms, known, event.getValue(), book);
      } else {
        Course late = begun(slot, pauses, traits, known, choice);
        boolean inTime = late != null && late.mayChangeAt(at);
        course = inTime ? late.cameAbout(at, event.getValue(), book) : null;
      }
    }
    return Optional.ofNullable(course).map(c -> c.reading(book.revision()));
  }

  private static Course begun(
      Reading.Slot slot, Pauses pauses, Traits traits, Edition known, Choice choice) {
    return choice
        .of(traits, known)
        .map(terms -> List.of(new Held(slot.startedAt(), terms)))
        .map(first -> new Course(slot, pauses, known, first, List.of()))
        .orElse(null);
  }

  private static SortedMap<Instant, List<String>> events(
      Instant start, Turns turns, TimeBook book) {
    SortedMap<Instant, List<String>> events = new TreeMap<>();
    turns.after(start).forEach(turn -> noted(events, turn.at(), turn.because()));
    for (BookEntry entry : book.since(start)) {
      String subject = entry.subject().name().toLowerCase(Locale.ROOT);
      noted(events, entry.knownFrom(), subject + " " + entry.version());
    }
    return events;
  }

  private static void noted(SortedMap<Instant, List<String>> events, Instant at, String what) {
    events.computeIfAbsent(at, any -> new ArrayList<>()).add(what);
  }

  private static List<Long> revisions(TimeBook book, Instant at) {
    return book.since(at.minusNanos(1)).stream()
        .filter(entry -> entry.knownFrom().equals(at))
        .map(BookEntry::revision)
        .toList();
  }

  private Course cameAbout(Instant at, List<String> because, TimeBook book) {
    Instant due = reckonedAt(at).dueAt();
    Change change = new Change(at, because, revisions(book, at), null, terms().target(), null, due);
    return new Course(slot, told, edition, held, List.of(change));
  }

  private Course changed(
      Instant at, Terms terms, Edition known, List<String> because, TimeBook book) {
    if (terms.equals(terms()) && isCountedAlike(known)) {
      return new Course(slot, told, known, held, changes);
    }
    List<Held> longer = new ArrayList<>(held);
    longer.add(new Held(at, terms));
    Course next = new Course(slot, told, known, longer, changes);
    Instant before = reckonedAt(at).dueAt();
    Instant after = next.reckonedAt(at).dueAt();
    if (terms.equals(terms()) && after.equals(before)) {
      return next;
    }
    List<Change> more = new ArrayList<>(changes);
    more.add(
        new Change(
            at, because, revisions(book, at), terms().target(), terms.target(), before, after));
    return new Course(slot, told, known, longer, more);
  }

  private boolean isCountedAlike(Edition known) {
    return held.stream()
        .map(one -> one.terms().calendar())
        .allMatch(name -> calendar(edition, name) == calendar(known, name));
  }

  /** Nothing changes after the time ran out or what was owed was done. */
  private boolean mayChangeAt(Instant at) {
    Reckoning then = reckonedAt(at);
    return then.standsStill() || !at.isAfter(then.dueAt());
  }

  private Reckoning reckonedAt(Instant at) {
    return reckoned(counting().asAt(at), null);
  }

  private Reckoning reckoned(Pauses pauses, Instant end) {
    return Reckoning.of(slot.startedAt(), terms().target(), pauses.unitedUntil(end), time());
  }

  /** The pauses that what held at their beginning allows. */
  private Pauses counting() {
    return new Pauses(
        told.all().stream()
            .filter(pause -> termsAt(pause.from()).pausedWhile().contains(pause.waitingFor()))
            .toList());
  }

  private Terms termsAt(Instant at) {
    Terms terms = held.get(0).terms();
    for (Held one : held) {
      terms = one.from().isAfter(at) ? terms : one.terms();
    }
    return terms;
  }

  private Terms terms() {
    return held.get(held.size() - 1).terms();
  }

  private SplicedTime time() {
    if (time == null) {
      time = spliced();
    }
    return time;
  }

  private SplicedTime spliced() {
    List<SplicedTime.Stretch> stretches = new ArrayList<>();
    for (Held one : onOtherHours()) {
      stretches.add(new SplicedTime.Stretch(one.from(), calendar(one.terms())));
    }
    return new SplicedTime(stretches);
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

  private BusinessCalendar calendar(Terms terms) {
    return calendar(edition, terms.calendar());
  }

  private static BusinessCalendar calendar(Edition edition, String name) {
    return edition.calendar(name).orElseGet(edition::house);
  }

  private Reading reading(long revision) {
    Pauses pauses = counting();
    Reckoning now = reckoned(pauses, slot.stoppedAt());
    Terms terms = terms();
    return new Reading(
        slot.setBy(
            new Reading.SetBy(terms.rule(), terms.version(), terms.paragraph(), null, false)),
        now.dueAt(),
        now.atRiskAt(),
        terms.target(),
        terms.priority(),
        pauses,
        now.pausedWorking(),
        now.standsStillSince(),
        hours().stream().map(Hours::version).distinct().collect(Collectors.joining(" > ")),
        null,
        new Basis(
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
