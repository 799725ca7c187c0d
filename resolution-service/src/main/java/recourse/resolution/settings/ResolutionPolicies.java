package recourse.resolution.settings;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import recourse.resolution.casefile.HearingPolicy;
import recourse.resolution.casefile.ProposalPolicy;
import recourse.spine.policy.Dated;
import recourse.spine.policy.Policies;

/** The policies of resolution, read at start so that a bad file is refused then. */
@ApplicationScoped
public class ResolutionPolicies {
  private final Policies policies;

  ResolutionPolicies(Policies policies) {
    this.policies = policies;
  }

  @Produces
  @Singleton
  @Startup
  Dated<HearingPolicy> hearing() {
    return policies.of("proposal", HearingPolicy.class);
  }

  @Produces
  @Singleton
  @Startup
  Dated<ProposalPolicy> proposals() {
    return policies.of("proposal", ProposalPolicy.class);
  }
}
