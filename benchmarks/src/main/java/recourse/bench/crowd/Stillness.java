package recourse.bench.crowd;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import recourse.local.Service;

/**
 * Waits until nothing is on its way: no outbox has a row that waits, and no inbox has grown for a
 * second.
 */
final class Stillness {
  private static final Duration STILL_FOR = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private Stillness() {}

  /** How long it took until the last of them was through. */
  static Duration await(BenchStack stack) throws SQLException {
    Instant began = Instant.now();
    Instant lastChange = began;
    String last = "";
    while (Duration.between(lastChange, Instant.now()).compareTo(STILL_FOR) < 0) {
      if (Duration.between(began, Instant.now()).compareTo(LONGEST) > 0) {
        throw new IllegalStateException("not still after " + LONGEST);
      }
      String now = state(stack);
      if (!now.equals(last)) {
        last = now;
        lastChange = Instant.now();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    return Duration.between(began, lastChange);
  }

  private static String state(BenchStack stack) throws SQLException {
    StringBuilder state = new StringBuilder();
    for (Service service : Service.values()) {
      try (Connection database = stack.connect(service);
          Statement statement = database.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "select (select count(*) from outbox where sent_at is null and parked_at is null),"
                      + " (select max(received_at) from inbox)")) {
        row.next();
        state.append(row.getLong(1)).append(' ').append(row.getString(2)).append('\n');
      }
    }
    return state.toString();
  }
}
