package recourse.resolution.policies;

/** A version of a policy can be cited from now on. */
public record PublishPolicy(PolicyDocument document) {}
