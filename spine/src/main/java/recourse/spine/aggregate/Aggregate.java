package recourse.spine.aggregate;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import recourse.contract.Fact;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * What every aggregate does: it tells facts when it changes, and its store publishes them in the
 * same transaction as its row. The version guards against two people changing it at once.
 */
@MappedSuperclass
public abstract class Aggregate {
  @Version private long version;
  @Transient private final List<Fact> facts = new ArrayList<>();

  /** Tells a fact; it is published when the aggregate is saved. */
  protected final void tell(Fact fact) {
    facts.add(fact);
  }

  /** The facts told since the last call, oldest first; the store takes them to the outbox. */
  public final List<Fact> releaseFacts() {
    List<Fact> released = List.copyOf(facts);
    facts.clear();
    return released;
  }

  /** Counts the changes; the {@code ETag} of its representation. */
  public final long version() {
    return version;
  }

  /**
   * Refuses an edit of something that has changed since the caller read it.
   *
   * @param expected the version the caller saw, or null when the caller does not mind
   */
  public final void expectVersion(Long expected) {
    if (expected != null && expected != version) {
      throw new Refusal(
          CommonReason.STALE, "It has changed since you read it: read it again, then decide.");
    }
  }
}
