package recourse.intake.policy;

/**
 * Guidance for a handler, to be put in their own words; it is no script.
 *
 * @param code by which its use is recorded
 * @param advice what helps
 */
public record Prompt(String code, String advice) {}
