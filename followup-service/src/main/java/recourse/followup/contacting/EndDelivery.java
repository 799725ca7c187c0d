package recourse.followup.contacting;

import java.util.UUID;
import recourse.followup.model.Carried;

/** An attempt to hand a message over has ended. */
public record EndDelivery(UUID id, Carried carried) {}
