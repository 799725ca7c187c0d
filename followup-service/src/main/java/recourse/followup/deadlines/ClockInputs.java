package recourse.followup.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import recourse.followup.complaints.ComplaintHistory;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Registration;
import recourse.followup.complaints.TargetPeriods;
import recourse.followup.rules.TimeRules;
import recourse.followup.sla.SlaRegister;
import recourse.spine.policy.Dated;

/**
 * All that clocks are computed from.
 *
 * @param registered how the complaint was registered
 * @param history what happened to it
 * @param periods how it stood from when to when
 * @param promises what is promised to everybody
 * @param rules what laws and standards ask
 * @param register of calendars, agreements and contracts
 */
record ClockInputs(
    UUID complaintId,
    Registration registered,
    ComplaintHistory history,
    TargetPeriods periods,
    Dated<PromisePolicy> promises,
    TimeRules rules,
    SlaRegister register) {

  static ClockInputs of(
      KnownComplaint complaint,
      Dated<PromisePolicy> promises,
      TimeRules rules,
      SlaRegister register) {
    Registration registered = complaint.registration();
    return new ClockInputs(
        complaint.id(),
        registered,
        complaint.history(),
        TargetPeriods.of(
            complaint,
            registered
                .receivedAt()
                .atZone(register.latest().organisationCalendar().zone())
                .toLocalDate()),
        promises,
        rules,
        register);
  }

  Instant receivedAt() {
    return registered.receivedAt();
  }

  /** The promise that holds for the receipt; empty when none was made yet. */
  Optional<PromisePolicy> promise() {
    return promises.find(receivedAt());
  }

  /** By which clocks are warned of: the promise's rule, also where nothing is promised. */
  PromisePolicy warning() {
    return promises.at(receivedAt());
  }
}
