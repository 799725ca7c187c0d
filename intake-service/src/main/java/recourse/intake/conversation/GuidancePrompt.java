package recourse.intake.conversation;

/**
 * Guidance for a handler, to be put in their own words; it is no script.
 *
 * @param code by which its use is recorded
 * @param advice what helps
 */
public record GuidancePrompt(String code, String advice) {}
