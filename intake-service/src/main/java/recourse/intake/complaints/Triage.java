package recourse.intake.complaints;

import java.time.Instant;
import recourse.contract.Complexity;
import recourse.contract.Priority;
import recourse.contract.Severity;

/**
 * How a complaint was judged.
 *
 * @param severity the harm done or threatened
 * @param complexity routine or complex
 * @param priority what the policy made of both
 * @param policyVersion the policy that answered
 * @param at when
 * @param by by whom
 */
public record Triage(
    Severity severity,
    Complexity complexity,
    Priority priority,
    String policyVersion,
    Instant at,
    String by) {}
