package recourse.followup.deadlines;

import org.jspecify.annotations.Nullable;

/**
 * What a clock is set by.
 *
 * @param id of the agreement, rule or promise
 * @param version of its wording
 * @param paragraph where it is written
 * @param allowance in words; absent where working time is counted
 * @param lapses whether it is a chance, not an obligation: running out is no breach
 */
public record AppliedRule(
    String id, String version, String paragraph, @Nullable String allowance, boolean lapses) {}
