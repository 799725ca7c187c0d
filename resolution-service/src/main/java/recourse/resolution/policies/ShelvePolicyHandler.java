package recourse.resolution.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk where policies are put on the shelf. */
@ApplicationScoped
public class ShelvePolicyHandler {
  private final SqlPolicies policies;

  ShelvePolicyHandler(SqlPolicies policies) {
    this.policies = policies;
  }

  /** Puts the version there. */
  @Transactional
  public void handle(ShelvePolicy command) {
    policies.add(command.document());
  }
}
