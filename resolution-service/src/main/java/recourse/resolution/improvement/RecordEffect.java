package recourse.resolution.improvement;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody saw what a complaint did to the customer's bond with us. */
public record RecordEffect(
    UUID complaintId,
    EffectKind kind,
    Effect effect,
    EffectSource source,
    LocalDate seenOn,
    String by) {}
