package recourse.spine.inbox;

import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a batch leaves parked and logs it in one line, so that a flood cannot drown the log.
 */
final class ParkedCount {
  private static final Logger LOG = Logger.getLogger(ParkedCount.class);

  private final Map<String, Integer> byCode = new TreeMap<>();
  private @Nullable RuntimeException firstFault;

  void count(String code) {
    byCode.merge(code, 1, Integer::sum);
  }

  void remember(RuntimeException fault) {
    firstFault = firstFault == null ? fault : firstFault;
  }

  void log() {
    if (firstFault != null) {
      LOG.errorf(firstFault, "parked messages by code: %s; the first fault", byCode);
    } else if (!byCode.isEmpty()) {
      LOG.warnf("parked messages by code: %s", byCode);
    }
  }
}
