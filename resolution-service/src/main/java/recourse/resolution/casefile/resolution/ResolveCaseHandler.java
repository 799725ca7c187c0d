package recourse.resolution.casefile.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.ProposalPolicy;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.policies.SqlPolicies;
import recourse.resolution.redress.PaymentPolicy;

/** The desk where complaints are resolved. */
@ApplicationScoped
public class ResolveCaseHandler {
  private final SqlCases cases;
  private final SqlPolicies policies;
  private final Clock clock;
  private final boolean proposalFirst;

  ResolveCaseHandler(
      SqlCases cases,
      SqlPolicies policies,
      Clock clock,
      @ConfigProperty(name = "recourse.policy.proposal-before-resolution", defaultValue = "true")
          boolean proposalFirst) {
    this.cases = cases;
    this.policies = policies;
    this.clock = clock;
    this.proposalFirst = proposalFirst;
  }

  /** Resolves the case. */
  @Transactional
  public void handle(ResolveCase command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    Instant now = clock.instant();
    policies
        .shelf()
        .refuseUnlessInForce(command.decision().citations(), PaymentPolicy.CURRENT.dayOf(now));
    file.resolve(
        command.decision(), command.star(), new ProposalPolicy(proposalFirst), command.by(), now);
    cases.save(file);
  }
}
