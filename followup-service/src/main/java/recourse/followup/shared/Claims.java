package recourse.followup.shared;

/** How a row is claimed: locked for us alone, and left to whoever holds it already. */
public final class Claims {
  public static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

  /** {@code FOR UPDATE SKIP LOCKED}, as Hibernate spells it. */
  public static final int SKIP_LOCKED = -2;

  private Claims() {}
}
