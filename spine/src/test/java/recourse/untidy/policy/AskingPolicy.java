package recourse.untidy.policy;

/** A tidy class in a room of its own. */
public record AskingPolicy(int attempts) {}
