package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.SqlKnownComplaints;
import recourse.followup.rules.TimeRules;
import recourse.followup.sla.SlaRegister;
import recourse.followup.sla.SqlSlaRegister;

/** Computes a deadline once more, to see why it stands as it does. */
@ApplicationScoped
public class DeadlineExplainer {
  private final SqlKnownComplaints complaints;
  private final SqlSlaRegister registers;
  private final ClockPlan plan;
  private final TimeRules rules;

  DeadlineExplainer(
      SqlKnownComplaints complaints, SqlSlaRegister registers, ClockPlan plan, TimeRules rules) {
    this.complaints = complaints;
    this.registers = registers;
    this.plan = plan;
    this.rules = rules;
  }

  /**
   * Why a deadline is due when it is due.
   *
   * @param known also how it looked by what had been registered by then, if that is wanted
   */
  DeadlineExplanation explain(Deadline deadline, @Nullable Instant known) {
    if (deadline.state().isOfSource()) {
      return DeadlineExplanation.ofSource(deadline.state());
    }
    KnownComplaint complaint = complaints.get(deadline.complaintId());
    SlaRegister register = registers.current();
    return computed(deadline, complaint, register)
        .map(clock -> explained(deadline, complaint, clock, register, known))
        .orElseGet(
            () -> DeadlineExplanation.of("The rule that set it is not switched on any more."));
  }

  private DeadlineExplanation explained(
      Deadline deadline,
      KnownComplaint complaint,
      ComputedClock clock,
      SlaRegister register,
      @Nullable Instant known) {
    List<DeadlineExplanation.AsKnown> views = new ArrayList<>();
    views.add(DeadlineExplanation.AsKnown.of("REPORTED", null, clock.state()));
    if (known != null) {
      computed(deadline, complaint, register.upTo(known))
          .map(then -> DeadlineExplanation.AsKnown.of("KNOWN_THEN", known, then.state()))
          .ifPresent(views::add);
    }
    computed(deadline, complaint, register.inHindsight())
        .map(now -> DeadlineExplanation.AsKnown.of("KNOWN_NOW", null, now.state()))
        .ifPresent(views::add);
    return DeadlineExplanation.of(
        deadline.state(), clock, time(clock.basis(), register), conditions(clock), views);
  }

  private Optional<ComputedClock> computed(
      Deadline deadline, KnownComplaint complaint, SlaRegister register) {
    return plan.of(complaint, register).stream()
        .filter(clock -> clock.state().span().id().equals(deadline.id()))
        .findFirst();
  }

  private ClockConditions conditions(ComputedClock clock) {
    return rules.rules().stream()
        .filter(rule -> rule.version().equals(clock.state().rule().version()))
        .filter(rule -> !rule.isStandard())
        .findFirst()
        .map(ClockConditions::ofLaw)
        .orElseGet(
            () ->
                ClockConditions.promised(clock.state().span().kind(), clock.basis().pausedWhile()));
  }

  private static CalendarSequence time(ClockBasis basis, SlaRegister register) {
    List<CalendarSequence.Stretch> stretches =
        basis.hours().stream()
            .map(
                hours ->
                    new CalendarSequence.Stretch(
                        hours.from(),
                        register
                            .latest()
                            .calendar(hours.calendar())
                            .orElseGet(register.latest()::organisationCalendar)))
            .toList();
    return new CalendarSequence(
        stretches.isEmpty()
            ? List.of(
                new CalendarSequence.Stretch(
                    Instant.EPOCH, register.latest().organisationCalendar()))
            : stretches);
  }
}
