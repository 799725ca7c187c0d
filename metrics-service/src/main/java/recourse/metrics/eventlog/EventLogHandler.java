package recourse.metrics.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import recourse.spine.envelope.Envelope;

/** How far the log has come, and the steps of a rebuild, each in a transaction. */
@ApplicationScoped
public class EventLogHandler {
  private final SqlEventLog log;

  EventLogHandler(SqlEventLog log) {
    this.log = log;
  }

  /** How far the log has come. */
  public LogProgress progress() {
    return log.progress();
  }

  /** Whether the caller may rebuild: nobody else does, or whoever did has fallen silent. */
  @Transactional
  public boolean beginRebuild() {
    return log.beginRebuild();
  }

  /** Compares events of the topic with the log and puts right what differs. */
  @Transactional
  public void repair(List<Envelope> events, long done, long of) {
    log.repair(events, done, of);
  }

  /** The log is whole: whatever is computed from it is computed again. */
  @Transactional
  public void endRebuild() {
    log.endRebuild();
  }

  /** The rebuild was given up; what was put right stays. */
  @Transactional
  public void giveUpRebuild() {
    log.giveUpRebuild();
  }
}
