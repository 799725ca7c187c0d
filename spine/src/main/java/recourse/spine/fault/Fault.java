package recourse.spine.fault;

import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells faults apart. Transient is what goes away by itself (a database that restarts, a lock, a
 * concurrent change): it is waited for as long as it lasts. By SQLSTATE, PostgreSQL 17, appendix A.
 */
public final class Fault {
  private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "53");
  private static final Set<String> TRANSIENT_STATES =
      Set.of("40001", "40P01", "55P03", "57P01", "57P02", "57P03", "57014", "25P03", "25P04");

  /**
   * The connection pool gives no SQLSTATE when all connections are taken or the one it gave died.
   */
  private static final Pattern POOL_SAYS_WAIT =
      Pattern.compile("acquisition timeout|connection is closed", Pattern.CASE_INSENSITIVE);

  /** What Agroal and Narayana say when the transaction took longer than it may. */
  private static final Pattern OUT_OF_TIME =
      Pattern.compile("The transaction has rolled back|ARJUNA016102|ARJUNA016063");

  private static final int DEEPEST = 20;

  private Fault() {}

  /** Whether it will go away by itself. */
  public static boolean isTransient(Throwable fault) {
    return isConcurrentEdit(fault)
        || any(fault, cause -> cause instanceof SQLException sql && isTransient(sql))
        || any(fault, cause -> cause instanceof java.net.SocketException);
  }

  /**
   * Whether the transaction took longer than it may, so that it was rolled back from outside: a
   * slow or busy machine. A shorter one, or the same one later, may well have time.
   */
  public static boolean isOutOfTime(Throwable fault) {
    return any(
        fault,
        cause ->
            cause.getMessage() != null
                && (cause instanceof SQLException
                    || cause instanceof RollbackException
                    || cause instanceof IllegalStateException)
                && OUT_OF_TIME.matcher(cause.getMessage()).find());
  }

  /** Whether two transactions changed the same thing at once; the loser may simply try again. */
  public static boolean isConcurrentEdit(Throwable fault) {
    return any(
        fault,
        cause ->
            cause instanceof OptimisticLockException
                || cause instanceof org.hibernate.StaleStateException);
  }

  /** Whether the connection of whoever asked broke, so that nobody gets an answer. */
  public static boolean isCallerGone(Throwable fault) {
    return any(fault, cause -> cause instanceof HttpClosedException);
  }

  /** The outermost throwable of a kind, the fault itself or a cause of it. */
  public static <T extends Throwable> Optional<T> find(Throwable fault, Class<T> kind) {
    return causes(fault).filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** The innermost class name, with the SQLSTATE if it has one; never the message. */
  public static String nameOf(Throwable fault) {
    Throwable root = causes(fault).reduce((outer, inner) -> inner).orElse(fault);
    String name = root.getClass().getSimpleName();
    return root instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
  }

  private static boolean isTransient(SQLException sql) {
    @Nullable String state = sql.getSQLState();
    if (state == null) {
      return sql.getMessage() != null && POOL_SAYS_WAIT.matcher(sql.getMessage()).find();
    }
    return TRANSIENT_STATES.contains(state)
        || (state.length() >= 2 && TRANSIENT_CLASSES.contains(state.substring(0, 2)));
  }

  private static boolean any(Throwable fault, Predicate<Throwable> sought) {
    return causes(fault).anyMatch(sought);
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return causes(fault, DEEPEST);
  }

  private static Stream<Throwable> causes(@Nullable Throwable fault, int depth) {
    if (fault == null || depth == 0) {
      return Stream.empty();
    }
    Stream<Throwable> inside =
        Stream.concat(Arrays.stream(fault.getSuppressed()), Stream.ofNullable(fault.getCause()));
    return Stream.concat(Stream.of(fault), inside.flatMap(cause -> causes(cause, depth - 1)));
  }
}
