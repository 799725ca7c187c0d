package recourse.spine.aggregate;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.contract.DomainEvent;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * What every aggregate does: it raises events when it changes, and its store publishes them in the
 * same transaction as its row. The version guards against two people changing it at once.
 */
@MappedSuperclass
public abstract class Aggregate implements Versioned {
  @Version private long version;
  @Transient private final List<DomainEvent> events = new ArrayList<>();

  /** Raises an event; it is published when the aggregate is saved. */
  protected final void raise(DomainEvent event) {
    events.add(event);
  }

  /** The events raised since the last call, oldest first; the store takes them to the outbox. */
  public final List<DomainEvent> releaseEvents() {
    List<DomainEvent> released = List.copyOf(events);
    events.clear();
    return released;
  }

  /** Counts the changes; the {@code ETag} of its representation. */
  @Override
  public final long version() {
    return version;
  }

  /**
   * Refuses an edit of something that has changed since the caller read it.
   *
   * @param expected the version the caller saw; null when the caller does not mind
   */
  public final void expectVersion(@Nullable Long expected) {
    if (expected != null && expected != version) {
      throw new Refusal(
          CommonReason.STALE, "It has changed since you read it: read it again, then decide.");
    }
  }
}
