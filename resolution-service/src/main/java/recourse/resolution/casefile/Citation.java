package recourse.resolution.casefile;

/**
 * The policy and the version of it that a decision rests on (R15).
 *
 * @param policy the id of the policy, for example {@code complaints-procedure}
 * @param version names one version of it, which never changes
 */
public record Citation(String policy, String version) {}
