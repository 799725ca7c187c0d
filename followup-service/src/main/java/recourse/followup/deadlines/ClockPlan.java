package recourse.followup.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.rules.TimeRules;
import recourse.followup.sla.SlaRegister;
import recourse.spine.policy.Dated;

/**
 * Computes all the clocks of a complaint from what is known of it and from the SLA register.
 * Nothing else goes in, so the same events give the same clocks in whatever order they were heard
 * of.
 *
 * @param promises what is promised to everybody
 * @param rules what laws and standards ask
 */
public record ClockPlan(Dated<PromisePolicy> promises, TimeRules rules) {

  /** How the clocks stand, the acknowledgement first. */
  public List<ComputedClock> of(KnownComplaint complaint, SlaRegister register) {
    if (!complaint.isRegistered()) {
      return List.of();
    }
    ClockInputs inputs = ClockInputs.of(complaint, promises, rules, register);
    if (complaint.isImported()) {
      return new SourceClocks(inputs).all();
    }
    List<ComputedClock> all = new ArrayList<>();
    all.addAll(new PromisedClocks(inputs).all());
    all.addAll(new RuleClocks(inputs).all());
    all.addAll(new RedressClocks(inputs).all());
    return all;
  }

  /**
   * Whether a deadline is gone: what set it turned out not to have happened, or not to count. What
   * was set by a rule or a promise that is switched off since stays as it is.
   */
  boolean isGone(Deadline deadline, KnownComplaint complaint, List<ComputedClock> computed) {
    return computed.stream().noneMatch(c -> c.state().span().id().equals(deadline.id()))
        && !deadline.state().isOfSource()
        && isStillSet(deadline.state().rule(), complaint.registration().receivedAt());
  }

  private boolean isStillSet(AppliedRule rule, Instant receivedAt) {
    if (rule.id().startsWith(PromisedClocks.PROMISE)) {
      return promises.find(receivedAt).isPresent();
    }
    boolean known = rules.rules().stream().anyMatch(one -> one.id().equals(rule.id()));
    return !known || rules.hasInForce(rule.id(), promises.dayOf(receivedAt));
  }
}
