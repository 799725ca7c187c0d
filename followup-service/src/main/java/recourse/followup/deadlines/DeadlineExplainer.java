package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.KnownComplaints;
import recourse.followup.rules.TimeRules;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SlaRegisters;

/** Draws a clock once more, to see why it shows what it shows. */
@ApplicationScoped
public class DeadlineExplainer {
  private final KnownComplaints complaints;
  private final SlaRegisters books;
  private final ClockPlan plan;
  private final TimeRules rules;

  DeadlineExplainer(KnownComplaints complaints, SlaRegisters books, ClockPlan plan, TimeRules rules) {
    this.complaints = complaints;
    this.books = books;
    this.plan = plan;
    this.rules = rules;
  }

  /**
   * Why a clock is due when it is due.
   *
   * @param known also how it looked by what had been put down by then; null for no such view
   */
  DeadlineExplanation of(Deadline clock, Instant known) {
    if (clock.isOfSource()) {
      return DeadlineExplanation.ofSource(clock);
    }
    KnownComplaint complaint = complaints.get(clock.complaintId());
    SlaRegister book = books.current();
    return reading(clock, complaint, book)
        .map(reading -> explained(clock, complaint, reading, book, known))
        .orElseGet(
            () -> DeadlineExplanation.of("The rule that set it is not switched on any more."));
  }

  private DeadlineExplanation explained(
      Deadline clock,
      KnownComplaint complaint,
      ClockState reading,
      SlaRegister book,
      Instant known) {
    List<DeadlineExplanation.View> views = new ArrayList<>();
    views.add(DeadlineExplanation.View.of("REPORTED", null, reading));
    if (known != null) {
      reading(clock, complaint, book.upTo(known))
          .ifPresent(then -> views.add(DeadlineExplanation.View.of("KNOWN_THEN", known, then)));
    }
    reading(clock, complaint, book.inHindsight())
        .ifPresent(now -> views.add(DeadlineExplanation.View.of("KNOWN_NOW", null, now)));
    return DeadlineExplanation.of(
        clock, reading, time(reading, book), conditions(clock, reading), views);
  }

  private Optional<ClockState> reading(Deadline clock, KnownComplaint complaint, SlaRegister book) {
    return plan.of(complaint, book).stream()
        .filter(reading -> reading.slot().id().equals(clock.id()))
        .findFirst();
  }

  private ClockConditions conditions(Deadline clock, ClockState reading) {
    return rules.rules().stream()
        .filter(rule -> rule.version().equals(clock.policyVersion()) && !rule.isStandard())
        .findFirst()
        .map(ClockConditions::ofLaw)
        .orElseGet(() -> ClockConditions.promised(clock.kind(), reading.basis().pausedWhile()));
  }

  private static CalendarSequence time(ClockState reading, SlaRegister book) {
    List<CalendarSequence.Stretch> stretches =
        reading.basis().hours().stream()
            .map(
                hours ->
                    new CalendarSequence.Stretch(
                        hours.from(),
                        book.latest()
                            .calendar(hours.calendar())
                            .orElseGet(book.latest()::organisationCalendar)))
            .toList();
    return stretches.isEmpty()
        ? new CalendarSequence(
            List.of(
                new CalendarSequence.Stretch(Instant.EPOCH, book.latest().organisationCalendar())))
        : new CalendarSequence(stretches);
  }
}
