package recourse.resolution.reflecting;

import java.time.LocalDate;
import java.util.UUID;
import recourse.resolution.model.Effect;
import recourse.resolution.model.EffectKind;
import recourse.resolution.model.EffectSource;

/** Somebody saw what a complaint did to the customer's bond with us. */
public record NoteEffect(
    UUID complaintId,
    EffectKind kind,
    Effect effect,
    EffectSource source,
    LocalDate seenOn,
    String by) {}
