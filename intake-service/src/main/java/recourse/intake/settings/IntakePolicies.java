package recourse.intake.settings;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import recourse.intake.classification.TriagePolicy;
import recourse.intake.complaints.DataProtectionPolicy;
import recourse.intake.letters.AcknowledgementPolicy;
import recourse.intake.links.RepeatPolicy;
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

  @Produces
  @Singleton
  @Startup
  Dated<AcknowledgementPolicy> acknowledgement() {
    return policies.of("acknowledgement", AcknowledgementPolicy.class);
  }

  @Produces
  @Singleton
  @Startup
  Dated<DataProtectionPolicy> dataProtection() {
    return policies.of("data-protection", DataProtectionPolicy.class);
  }

  @Produces
  @Singleton
  @Startup
  Dated<RepeatPolicy> repeat() {
    return policies.of("repeat", RepeatPolicy.class);
  }
}
