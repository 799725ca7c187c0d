package recourse.followup.delivery;

import java.util.UUID;

/** An attempt to hand a message over has ended. */
public record EndDelivery(UUID id, SendResult carried) {}
