package recourse.metrics.eventlog;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/** What was told of complaints, read back. */
public interface EventHistories {
  /** The stories of these complaints, as far as something was told of them, in no order. */
  void of(Collection<UUID> complaints, Consumer<EventHistory> reader);

  /**
   * Every story of which something happened in the time from {@code from} (included) to {@code to}
   * (excluded) or that spans it: its first event is before {@code to}, its last not before {@code
   * from}. Read as a stream over one snapshot of the database; in no order.
   */
  void touching(Instant from, Instant to, Consumer<EventHistory> reader);
}
