package recourse.metrics.lists;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is open now.
 *
 * @param byAge in the order of the bands asked for
 * @param medianReceivedAt when the one in the middle was received; null when nothing is open
 * @param oldestReceivedAt null when nothing is open
 */
public record OpenNow(
    long open,
    List<Long> byAge,
    @Nullable Instant medianReceivedAt,
    Instant oldestReceivedAt,
    long atRisk,
    long overdue) {}
