package recourse.resolution.casefile;

import recourse.contract.Outcome;

/**
 * Whether a solution must have been put to the customer before their complaint is resolved as
 * upheld: what puts it right is proposed and agreed, not decided over their head (R23).
 *
 * @param proposalBeforeResolution whether there must have been a proposal
 */
public record ProposalPolicy(boolean proposalBeforeResolution) {

  /** Whether a complaint that was decided so leaves something to put right. */
  public static boolean hasSomethingToPropose(Outcome outcome) {
    return outcome == Outcome.UPHELD || outcome == Outcome.PARTLY_UPHELD;
  }

  /** Whether a complaint is decided so after a proposal only. */
  public boolean wantsProposal(Outcome outcome) {
    return proposalBeforeResolution && hasSomethingToPropose(outcome);
  }
}
