package recourse.resolution.escalation;

import java.math.BigDecimal;

/**
 * A value at stake.
 *
 * @param amount how much
 * @param currency ISO 4217 code
 */
public record Worth(BigDecimal amount, String currency) {}
