package recourse.metrics.dialects;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one dialect, and why it is not ours.
 *
 * @param value null when there is no data
 * @param numerator the hits of a share; null otherwise
 * @param denominator how many were counted
 * @param alike how many of them we count, and alike; null for our own
 * @param gaps where it parts from ours; empty for our own
 * @param reasons the same in words, with figures
 */
public record DialectAnswer(
    DialectFormula formula,
    @Nullable BigDecimal value,
    @Nullable Long numerator,
    long denominator,
    @Nullable Long alike,
    List<Difference> gaps,
    List<String> reasons) {}
