package recourse.local.kafka;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the broker's hundreds of INFO lines out of the logs; its warnings stay. */
final class LogLevels {
  /** Held here, for java.util.logging forgets a logger's level with the logger. */
  private static final List<Logger> KAFKA =
      List.of(
          Logger.getLogger("kafka"),
          Logger.getLogger("org.apache.kafka"),
          Logger.getLogger("state.change.logger"));

  /** Warns at every start that it begins. */
  private static final List<Logger> ALARMIST =
      List.of(Logger.getLogger("org.apache.kafka.controller.QuorumController"));

  private LogLevels() {}

  static void kafka() {
    KAFKA.forEach(logger -> logger.setLevel(Level.WARNING));
    ALARMIST.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
