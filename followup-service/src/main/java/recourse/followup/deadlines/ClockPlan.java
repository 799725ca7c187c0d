package recourse.followup.deadlines;

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
   * Whether a deadline is gone: it was set by an agreement, and by what is known there was none.
   * What we or a law ask for is never gone; at most it ends.
   */
  boolean isGone(Deadline deadline, List<ComputedClock> computed) {
    ClockState state = deadline.state();
    boolean agreed =
        !state.isOfSource()
            && state.rule().allowance() == null
            && !state.rule().id().startsWith(PromisedClocks.PROMISE)
            && rules.rules().stream().noneMatch(rule -> rule.id().equals(state.rule().id()));
    return agreed && computed.stream().noneMatch(c -> c.state().span().id().equals(deadline.id()));
  }
}
