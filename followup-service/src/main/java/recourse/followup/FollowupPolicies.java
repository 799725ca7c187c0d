package recourse.followup;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import recourse.followup.deadlines.ClockPlan;
import recourse.followup.deadlines.PromisePolicy;
import recourse.followup.delivery.DeliveryPolicy;
import recourse.followup.delivery.DeliverySettings;
import recourse.followup.followups.FollowUpPolicy;
import recourse.followup.followups.SatisfactionPolicy;
import recourse.followup.followups.SurveyPolicy;
import recourse.followup.quality.PulsePolicy;
import recourse.followup.quality.ReviewPolicy;
import recourse.followup.quality.Scorecard;
import recourse.followup.quality.Standards;
import recourse.followup.rules.TimeRule;
import recourse.followup.rules.TimeRules;
import recourse.followup.shared.YamlReader;
import recourse.spine.policy.Dated;
import recourse.spine.policy.LawsPolicy;
import recourse.spine.policy.Policies;

/** The policies of this service, read at the start: one that makes no sense stops it then. */
@ApplicationScoped
public class FollowupPolicies {
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Policies policies;

  FollowupPolicies(Policies policies) {
    this.policies = policies;
  }

  @Produces
  @Singleton
  @Startup
  Dated<PromisePolicy> promise() {
    return policies.of("promise", PromisePolicy.class);
  }

  @Produces
  @Singleton
  @Startup
  TimeRules rules() {
    return new TimeRules(
        YamlReader.shipped("rules.yaml", TimeRule.class), policies.of("laws", LawsPolicy.class));
  }

  @Produces
  @Singleton
  ClockPlan plan(Dated<PromisePolicy> promises, TimeRules rules) {
    return new ClockPlan(promises, rules);
  }

  @Produces
  @Singleton
  @Startup
  Dated<FollowUpPolicy> followUp() {
    return policies.of("follow-up", FollowUpPolicy.class);
  }

  @Produces
  @Singleton
  @Startup
  Dated<SatisfactionPolicy> satisfaction() {
    return policies.of("satisfaction", SatisfactionPolicy.class);
  }

  @Produces
  @Singleton
  @Startup
  Dated<SurveyPolicy> survey() {
    return policies.of("survey", SurveyPolicy.class);
  }

  @Produces
  @Singleton
  @Startup
  Dated<ReviewPolicy> review() {
    return policies.of("review", ReviewPolicy.class);
  }

  @Produces
  @Singleton
  @Startup
  Dated<PulsePolicy> staffPulse() {
    return policies.of("staff-pulse", PulsePolicy.class);
  }

  @Produces
  @Singleton
  @Startup
  Standards standards() {
    return new Standards(YamlReader.shipped("standards.yaml", Scorecard.class));
  }

  @Produces
  @Singleton
  DeliveryPolicy delivery(DeliverySettings settings) {
    return new DeliveryPolicy(settings.retryAfter(), LEASE);
  }
}
