package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.KnownComplaints;
import recourse.followup.rules.RuleBook;
import recourse.followup.sla.TimeBook;
import recourse.followup.sla.TimeBooks;

/** Draws a clock once more, to see why it shows what it shows. */
@ApplicationScoped
public class Explaining {
  @Inject KnownComplaints complaints;
  @Inject TimeBooks books;
  @Inject ClockPlan plan;
  @Inject RuleBook rules;

  /**
   * Why a clock is due when it is due.
   *
   * @param known also how it looked by what had been put down by then; null for no such view
   */
  Explanation of(DeadlineClock clock, Instant known) {
    if (clock.isOfSource()) {
      return Explanation.ofSource(clock);
    }
    KnownComplaint complaint = complaints.get(clock.complaintId());
    TimeBook book = books.current();
    return reading(clock, complaint, book)
        .map(reading -> explained(clock, complaint, reading, book, known))
        .orElseGet(() -> Explanation.of("The rule that set it is not switched on any more."));
  }

  private Explanation explained(
      DeadlineClock clock,
      KnownComplaint complaint,
      Reading reading,
      TimeBook book,
      Instant known) {
    List<Explanation.View> views = new ArrayList<>();
    views.add(Explanation.View.of("REPORTED", null, reading));
    if (known != null) {
      reading(clock, complaint, book.upTo(known))
          .ifPresent(then -> views.add(Explanation.View.of("KNOWN_THEN", known, then)));
    }
    reading(clock, complaint, book.inHindsight())
        .ifPresent(now -> views.add(Explanation.View.of("KNOWN_NOW", null, now)));
    return Explanation.of(clock, reading, time(reading, book), conditions(clock, reading), views);
  }

  private Optional<Reading> reading(DeadlineClock clock, KnownComplaint complaint, TimeBook book) {
    return plan.of(complaint, book).stream()
        .filter(reading -> reading.slot().id().equals(clock.id()))
        .findFirst();
  }

  private Conditions conditions(DeadlineClock clock, Reading reading) {
    return rules.rules().stream()
        .filter(rule -> rule.version().equals(clock.policyVersion()) && !rule.isStandard())
        .findFirst()
        .map(Conditions::ofLaw)
        .orElseGet(() -> Conditions.promised(clock.kind(), reading.basis().pausedWhile()));
  }

  private static SplicedTime time(Reading reading, TimeBook book) {
    List<SplicedTime.Stretch> stretches =
        reading.basis().hours().stream()
            .map(
                hours ->
                    new SplicedTime.Stretch(
                        hours.from(),
                        book.latest().calendar(hours.calendar()).orElseGet(book.latest()::house)))
            .toList();
    return stretches.isEmpty()
        ? new SplicedTime(List.of(new SplicedTime.Stretch(Instant.EPOCH, book.latest().house())))
        : new SplicedTime(stretches);
  }
}
