package recourse.metrics.eventlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The events of one transaction, by complaint, in the order of the complaints: two writers never
 * wait for each other in a circle.
 */
final class HistoryBatch {
  private final Map<UUID, Page> pages = new TreeMap<>();
  private Instant latestRecordedAt = Instant.MIN;

  /** What was heard of one complaint. */
  static final class Page {
    private final List<HistoryBytes.Entry> entries = new ArrayList<>();
    private Instant firstAt = Instant.MAX;
    private Instant lastAt = Instant.MIN;

    List<HistoryBytes.Entry> entries() {
      return entries;
    }

    Instant firstAt() {
      return firstAt;
    }

    Instant lastAt() {
      return lastAt;
    }
  }

  void add(UUID complaintId, HistoryBytes.Entry entry, Instant occurredAt) {
    Page page = pages.computeIfAbsent(complaintId, id -> new Page());
    page.entries.add(entry);
    page.firstAt = occurredAt.isBefore(page.firstAt) ? occurredAt : page.firstAt;
    page.lastAt = occurredAt.isAfter(page.lastAt) ? occurredAt : page.lastAt;
    latestRecordedAt =
        entry.recordedAt().isAfter(latestRecordedAt) ? entry.recordedAt() : latestRecordedAt;
  }

  Map<UUID, Page> pages() {
    return pages;
  }

  Instant latestRecordedAt() {
    return latestRecordedAt;
  }
}
