package recourse.resolution.casefile.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.ProposalPolicy;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.policies.SqlPolicies;
import recourse.resolution.redress.PaymentPolicy;
import recourse.spine.policy.Dated;

/** The desk where complaints are resolved. */
@ApplicationScoped
public class ResolveCaseHandler {
  private final SqlCases cases;
  private final SqlPolicies policies;
  private final Clock clock;
  private final Dated<ProposalPolicy> proposals;

  ResolveCaseHandler(
      SqlCases cases, SqlPolicies policies, Dated<ProposalPolicy> proposals, Clock clock) {
    this.cases = cases;
    this.policies = policies;
    this.clock = clock;
    this.proposals = proposals;
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
    file.resolve(command.decision(), command.star(), proposals.at(now), command.by(), now);
    cases.save(file);
  }
}
