package recourse.followup.delivery;

import java.util.UUID;

/** Begin an attempt to hand a message over. */
public record BeginDelivery(UUID id) {}
