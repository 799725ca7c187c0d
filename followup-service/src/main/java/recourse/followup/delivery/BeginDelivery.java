package recourse.followup.delivery;

import java.util.UUID;

/** An attempt to hand a message over begins. */
public record BeginDelivery(UUID id) {}
