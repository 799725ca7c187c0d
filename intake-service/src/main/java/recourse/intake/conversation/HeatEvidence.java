package recourse.intake.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import recourse.intake.sealing.Sealed;

/**
 * Evidence of one letter of HEAT: what was said or done, when and by whom. Words are sealed.
 *
 * @param evidence what was said or done
 * @param feeling the feeling that was named, or null
 * @param responsibility what we answer for, or null
 * @param nextStep what we do about it, or null
 */
@Embeddable
public record HeatEvidence(
    @Enumerated(EnumType.STRING) @Column(name = "letter") HeatStep letter,
    @Column(name = "evidence") Sealed evidence,
    @Enumerated(EnumType.STRING) @Column(name = "feeling") Emotion feeling,
    @Column(name = "responsibility") Sealed responsibility,
    @Column(name = "next_step") Sealed nextStep,
    @Column(name = "given_at") Instant at,
    @Column(name = "given_by") String by) {}
