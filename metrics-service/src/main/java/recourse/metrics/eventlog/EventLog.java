package recourse.metrics.eventlog;

import java.util.List;
import java.util.Optional;

/** What was told, kept. */
public interface EventLog {
  /** Adds an event to the story of its complaint when the present transaction commits. */
  void keep(RecordedEvent told);

  /** How far the events have been heard. */
  LogProgress projection();

  /**
   * Begins to fill the stories again, beside those in use; empty while somebody else does. From now
   * on every event that is heard goes to both.
   */
  Optional<Refilling> refill();

  /** Whether events were heard before stories were kept: then the stories lack them. */
  boolean lacksWhatWasHeard();

  /**
   * EventHistories that are being filled again; closed without having taken over, they are given
   * up.
   */
  interface Refilling extends AutoCloseable {
    /** Adds events, at once. */
    void add(List<RecordedEvent> events, long filled, long toFill);

    /** From now on these stories are the ones in use. */
    void takeOver();

    @Override
    void close();
  }
}
