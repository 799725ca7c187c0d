package recourse.resolution.casefile;

/**
 * Whether a customer must be heard before a solution is proposed: nobody solves what they have not
 * understood (R5).
 *
 * @param summaryBeforeProposal whether the customer must have confirmed our summary
 */
public record HearingPolicy(boolean summaryBeforeProposal) {}
