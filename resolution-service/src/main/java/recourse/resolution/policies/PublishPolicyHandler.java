package recourse.resolution.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk where policies are put on the shelf. */
@ApplicationScoped
public class PublishPolicyHandler {
  private final SqlPolicies policies;

  PublishPolicyHandler(SqlPolicies policies) {
    this.policies = policies;
  }

  /** Puts the version there. */
  @Transactional
  public void handle(PublishPolicy command) {
    policies.add(command.document());
  }
}
