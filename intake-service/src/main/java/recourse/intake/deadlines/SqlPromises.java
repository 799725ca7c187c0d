package recourse.intake.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.ClockKind;

/**
 * Promises in PostgreSQL. The next due time is kept beside the complaint, for lists are sorted by
 * it; its version does not change, for nobody edited it.
 */
@ApplicationScoped
public class SqlPromises {
  private static final String KEEP =
      """
      insert into promise (complaint_id, clock, kind, due_at, running)
      values (:complaint, :clock, :kind, :due, true)
      on conflict (complaint_id, clock) do update set due_at = excluded.due_at, running = true
      """;
  private static final String END =
      "update promise set running = false where complaint_id = :complaint and clock = :clock";
  private static final String NEXT =
      """
      update complaint set due_at = (select min(promise.due_at) from promise
                                      where complaint_id = complaint.id and running)
       where id = :complaint
      """;
  private static final String DUE =
      """
      select due_at from promise
       where complaint_id = :complaint and kind = :kind and due_at is not null
       order by running desc, due_at desc limit 1
      """;

  private final EntityManager session;

  SqlPromises(EntityManager session) {
    this.session = session;
  }

  /** Whether it is a promise to the customer; what teams owe each other is none. */
  public static boolean isToTheCustomer(ClockKind kind) {
    return kind != ClockKind.TEAM;
  }

  /**
   * A promise runs.
   *
   * @param clock the id of its deadline
   * @param dueAt null while its clock is paused
   */
  public void runs(UUID complaintId, UUID clock, ClockKind kind, Instant dueAt) {
    session
        .createNativeQuery(KEEP)
        .setParameter("complaint", complaintId)
        .setParameter("clock", clock)
        .setParameter("kind", kind.name())
        .setParameter("due", dueAt)
        .executeUpdate();
    keepNext(complaintId);
  }

  /** A promise was kept or is no longer owed. */
  public void over(UUID complaintId, UUID clock) {
    session
        .createNativeQuery(END)
        .setParameter("complaint", complaintId)
        .setParameter("clock", clock)
        .executeUpdate();
    keepNext(complaintId);
  }

  private void keepNext(UUID complaintId) {
    session.createNativeQuery(NEXT).setParameter("complaint", complaintId).executeUpdate();
  }

  /** When the last promise of this kind falls or fell due, if that is known. */
  public Optional<Instant> due(UUID complaintId, ClockKind kind) {
    return session
        .createNativeQuery(DUE, Instant.class)
        .setParameter("complaint", complaintId)
        .setParameter("kind", kind.name())
        .getResultStream()
        .map(Instant.class::cast)
        .findFirst();
  }
}
