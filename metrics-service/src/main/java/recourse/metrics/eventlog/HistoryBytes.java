package recourse.metrics.eventlog;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of one story in bytes: a set. What is told again is not kept again; of several
 * recordings of the same event the first counts.
 */
final class HistoryBytes {
  private final Map<ByteBuffer, Instant> events = new LinkedHashMap<>();
  private boolean changed;

  /** An event in bytes, and when it was recorded. */
  record Entry(byte[] body, Instant recordedAt) {}

  static HistoryBytes empty() {
    return new HistoryBytes();
  }

  static HistoryBytes of(byte[] bytes) {
    HistoryBytes story = new HistoryBytes();
    for (Entry entry : entries(bytes)) {
      story.events.put(ByteBuffer.wrap(entry.body), entry.recordedAt);
    }
    return story;
  }

  static List<Entry> entries(byte[] bytes) {
    List<Entry> entries = new ArrayList<>();
    ByteRun source = new ByteRun(bytes);
    while (!source.isOver()) {
      Instant recordedAt = source.instant();
      entries.add(new Entry(source.run(), recordedAt));
    }
    return entries;
  }

  /** Adds an event; true when it was not there before. */
  boolean add(Entry entry) {
    Instant known = events.get(ByteBuffer.wrap(entry.body));
    if (known == null || entry.recordedAt.isBefore(known)) {
      events.put(ByteBuffer.wrap(entry.body), entry.recordedAt);
      changed = true;
    }
    return known == null;
  }

  /** Whether something was added that was not known. */
  boolean isChanged() {
    return changed;
  }

  byte[] toArray() {
    ByteRun target = new ByteRun();
    events.forEach(
        (body, recordedAt) -> {
          target.instant(recordedAt);
          target.run(body.array());
        });
    return target.toArray();
  }
}
