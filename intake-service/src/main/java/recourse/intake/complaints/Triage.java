package recourse.intake.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import recourse.contract.Complexity;
import recourse.contract.Priority;
import recourse.contract.Severity;

/**
 * How a complaint was judged the last time.
 *
 * @param severity the harm done or threatened
 * @param complexity routine or complex
 * @param priority what the policy made of both
 * @param policyVersion the policy that answered
 * @param at when
 * @param by by whom
 */
@Embeddable
public record Triage(
    @Enumerated(EnumType.STRING) @Column(name = "severity") Severity severity,
    @Enumerated(EnumType.STRING) @Column(name = "complexity") Complexity complexity,
    @Enumerated(EnumType.STRING) @Column(name = "priority") Priority priority,
    @Column(name = "triage_policy") String policyVersion,
    @Column(name = "triaged_at") Instant at,
    @Column(name = "triaged_by") String by) {}
