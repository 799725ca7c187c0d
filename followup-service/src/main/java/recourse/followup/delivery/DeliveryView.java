package recourse.followup.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is shown, without its words.
 *
 * @param nextAt when the next attempt is due; absent when there is none
 * @param attempts oldest first
 */
public record DeliveryView(
    UUID id,
    UUID complaintId,
    UUID followUpId,
    int attempt,
    DeliveryStatus status,
    MessageFormat format,
    Instant createdAt,
    @Nullable Instant nextAt,
    List<DeliveryAttempt> attempts) {}
