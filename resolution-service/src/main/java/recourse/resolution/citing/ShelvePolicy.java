package recourse.resolution.citing;

import recourse.resolution.policy.PolicyDocument;

/** A version of a policy can be cited from now on. */
public record ShelvePolicy(PolicyDocument document) {}
