package recourse.followup.store;

/** How a row is claimed: locked for us alone, and left to whoever holds it already. */
final class Claims {
  static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

  /** {@code FOR UPDATE SKIP LOCKED}, as Hibernate spells it. */
  static final int SKIP_LOCKED = -2;

  private Claims() {}
}
