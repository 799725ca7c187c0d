package recourse.followup.delivery;

import java.util.UUID;

/** Record what came of an attempt to hand a message over. */
public record EndDelivery(UUID id, SendResult result) {}
