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
import org.jspecify.annotations.Nullable;
import recourse.followup.complaints.Pauses;
import recourse.followup.deadlines.ClockBasis.Change;
import recourse.followup.deadlines.ClockBasis.Hours;
import recourse.followup.sla.AsOfView;
import recourse.followup.sla.ComplaintProfile;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SlaVersion;
import recourse.spine.time.BusinessCalendar;

/**
 * How a clock in working time runs. What holds for it may change on the way: by triage, by another
 * team, by what is newly agreed. Each change takes effect at its time, keeps what was spent and
 * paused, and none takes effect after the time ran out or what was owed was done.
 */
final class ClockTimeline {
  /** Chooses what holds, by how a complaint stands and what is known. */
  @FunctionalInterface
  interface Choice {
    Optional<ApplicableTerms> of(ComplaintProfile profile, AsOfView view);
  }

  private record Stage(Instant from, ApplicableTerms terms) {}

  private final ClockSpan span;
  private final Pauses pauses;
  private final ClockInputs inputs;
  private final AsOfView view;
  private final List<Stage> stages;
  private final List<Change> changes;
  private @Nullable CalendarSequence time;

  private ClockTimeline(
      ClockSpan span,
      Pauses pauses,
      ClockInputs inputs,
      AsOfView view,
      List<Stage> stages,
      List<Change> changes) {
    this.span = span;
    this.pauses = pauses;
    this.inputs = inputs;
    this.view = view;
    this.stages = stages;
    this.changes = changes;
  }

  private ClockTimeline with(AsOfView known, List<Stage> longer, List<Change> more) {
    return new ClockTimeline(span, pauses, inputs, known, longer, more);
  }

  /** How the clock stands; empty as long as nothing is promised. */
  static Optional<ComputedClock> computed(
      ClockSpan span, Pauses pauses, ClockInputs inputs, Choice choice) {
    SlaRegister register = inputs.register();
    Instant start = span.startedAt();
    ClockTimeline timeline = begun(span, pauses, inputs, start, choice);
    for (Map.Entry<Instant, List<String>> cause : causes(start, inputs).entrySet()) {
      Instant at = cause.getKey();
      if (span.hasEndedBefore(at) || (timeline != null && !timeline.mayChangeAt(at))) {
        break;
      }
      if (timeline != null) {
        AsOfView known = register.knownAt(at);
        ApplicableTerms terms = choice.of(inputs.periods().at(at), known).orElse(timeline.terms());
        timeline = timeline.changed(at, terms, known, cause.getValue());
      } else {
        ClockTimeline late = begun(span, pauses, inputs, at, choice);
        timeline =
            late != null && late.mayChangeAt(at) ? late.cameAbout(at, cause.getValue()) : null;
      }
    }
    return Optional.ofNullable(timeline).map(ClockTimeline::result);
  }

  private static @Nullable ClockTimeline begun(
      ClockSpan span, Pauses pauses, ClockInputs inputs, Instant at, Choice choice) {
    AsOfView known = inputs.register().knownAt(at);
    return choice
        .of(inputs.periods().at(at), known)
        .map(terms -> List.of(new Stage(span.startedAt(), terms)))
        .map(first -> new ClockTimeline(span, pauses, inputs, known, first, List.of()))
        .orElse(null);
  }

  /** What may change what holds, by time. */
  private static SortedMap<Instant, List<String>> causes(Instant start, ClockInputs inputs) {
    SortedMap<Instant, List<String>> causes = new TreeMap<>();
    inputs.periods().after(start).forEach(p -> add(causes, p.from(), p.because()));
    for (SlaVersion version : inputs.register().since(start)) {
      String subject = version.subject().name().toLowerCase(Locale.ROOT);
      add(causes, version.knownFrom(), subject + " " + version.version());
    }
    return causes;
  }

  private static void add(SortedMap<Instant, List<String>> causes, Instant at, String what) {
    causes.computeIfAbsent(at, any -> new ArrayList<>()).add(what);
  }

  private List<Long> revisions(Instant at) {
    return inputs.register().since(at.minusNanos(1)).stream()
        .filter(version -> version.knownFrom().equals(at))
        .map(SlaVersion::revision)
        .toList();
  }

  private ClockTimeline cameAbout(Instant at, List<String> because) {
    Instant due = dueAsOf(at).dueAt();
    return with(
        view,
        stages,
        List.of(new Change(at, because, revisions(at), null, terms().target(), null, due)));
  }

  private ClockTimeline changed(
      Instant at, ApplicableTerms terms, AsOfView known, List<String> because) {
    if (terms.equals(terms()) && isCountedAlike(known)) {
      return with(known, stages, changes);
    }
    List<Stage> longer = new ArrayList<>(stages);
    longer.add(new Stage(at, terms));
    ClockTimeline next = with(known, longer, changes);
    Instant before = dueAsOf(at).dueAt();
    Instant after = next.dueAsOf(at).dueAt();
    if (terms.equals(terms()) && after.equals(before)) {
      return next;
    }
    List<Change> more = new ArrayList<>(changes);
    more.add(
        new Change(at, because, revisions(at), terms().target(), terms.target(), before, after));
    return with(known, longer, more);
  }

  private boolean isCountedAlike(AsOfView known) {
    return stages.stream()
        .map(stage -> stage.terms().calendar())
        .allMatch(name -> calendar(view, name) == calendar(known, name));
  }

  /** Nothing changes after the time ran out or what was owed was done. */
  private boolean mayChangeAt(Instant at) {
    DueCalculation then = dueAsOf(at);
    return then.standsStill() || !at.isAfter(then.dueAt());
  }

  private DueCalculation dueAsOf(Instant at) {
    return due(counting().asAt(at), null);
  }

  private DueCalculation due(Pauses counted, @Nullable Instant end) {
    return DueCalculation.of(
        span.startedAt(),
        terms().target(),
        inputs.warning().beforeAtRisk(terms().target()),
        counted.unitedUntil(end),
        time());
  }

  /** The pauses that what held at their beginning allows. */
  private Pauses counting() {
    return new Pauses(
        pauses.all().stream()
            .filter(pause -> termsAt(pause.from()).pausedWhile().contains(pause.waitingFor()))
            .toList());
  }

  private ApplicableTerms termsAt(Instant at) {
    ApplicableTerms terms = stages.get(0).terms();
    for (Stage stage : stages) {
      terms = stage.from().isAfter(at) ? terms : stage.terms();
    }
    return terms;
  }

  private ApplicableTerms terms() {
    return stages.get(stages.size() - 1).terms();
  }

  private CalendarSequence time() {
    if (time == null) {
      time =
          new CalendarSequence(
              onOtherHours().stream()
                  .map(stage -> new CalendarSequence.Stretch(stage.from(), calendar(stage.terms())))
                  .toList());
    }
    return time;
  }

  private List<Stage> onOtherHours() {
    List<Stage> other = new ArrayList<>();
    for (Stage stage : stages) {
      if (other.isEmpty()
          || !other.get(other.size() - 1).terms().calendar().equals(stage.terms().calendar())) {
        other.add(stage);
      }
    }
    return other;
  }

  private BusinessCalendar calendar(ApplicableTerms terms) {
    return calendar(view, terms.calendar());
  }

  private static BusinessCalendar calendar(AsOfView view, String name) {
    return view.calendar(name).orElseGet(view::organisationCalendar);
  }

  private ComputedClock result() {
    Pauses counted = counting();
    DueCalculation now = due(counted, span.stoppedAt());
    ApplicableTerms terms = terms();
    List<Hours> hours = onOtherHours().stream().map(this::hours).toList();
    return new ComputedClock(
        new ClockState(
            span,
            terms.rule(),
            now.dueAt(),
            now.atRiskAt(),
            terms.target(),
            terms.priority(),
            counted,
            now.pausedWorking(),
            now.standsStillSince(),
            hours.stream().map(Hours::version).distinct().collect(Collectors.joining(" > ")),
            null),
        new ClockBasis(
            terms.because(),
            terms.passedOver(),
            terms.pausedWhile(),
            hours,
            changes,
            calendar(stages.get(0).terms()).normalDayAt(span.startedAt()),
            inputs.register().revision(),
            null));
  }

  private Hours hours(Stage stage) {
    BusinessCalendar calendar = calendar(stage.terms());
    return new Hours(
        stage.from(),
        stage.terms().calendar(),
        calendar.version(),
        calendar.definitionAt(stage.from()));
  }
}
