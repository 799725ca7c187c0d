package recourse.resolution.improvement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How the customer's bond with us was seen to be after the complaint; a later look takes nothing
 * from an earlier one.
 *
 * @param seenOn the day it was seen, in London
 */
@Embeddable
public record RecoveryEffect(
    @Enumerated(EnumType.STRING) EffectKind kind,
    @Enumerated(EnumType.STRING) Effect effect,
    @Enumerated(EnumType.STRING) EffectSource source,
    LocalDate seenOn,
    String notedBy,
    Instant notedAt) {}
