package recourse.resolution.casefile;

import jakarta.persistence.Embeddable;

/**
 * A policy that the decision of one round rests on (R15).
 *
 * @param round the round of resolution
 * @param policy which policy
 * @param policyVersion which version of it
 */
@Embeddable
public record CitedPolicy(int round, String policy, String policyVersion) {}
