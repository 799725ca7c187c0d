package recourse.intake.settings;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import recourse.intake.classification.TriagePolicy;
import recourse.spine.policy.Dated;
import recourse.spine.policy.Policies;

/** The policies of intake, read at start so that a bad file is refused then. */
@ApplicationScoped
public class IntakePolicies {
  private final Policies policies;

  IntakePolicies(Policies policies) {
    this.policies = policies;
  }

  @Produces
  @Singleton
  @Startup
  Dated<TriagePolicy> triage() {
    return policies.of("triage", TriagePolicy.class);
  }
}
