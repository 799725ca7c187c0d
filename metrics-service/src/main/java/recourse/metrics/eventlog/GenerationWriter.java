package recourse.metrics.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Puts a batch into the stories of one shelf: the stories it touches are read, added to and written
 * back, in two statements however many they are. What is known already changes nothing, so batches
 * may come twice and in any order. Who writes holds the row of the shelf: there is one writer at a
 * time.
 */
final class GenerationWriter {
  private static final String READ =
      "select complaint_id, events from story where shelf = ? and complaint_id = any (?)";
  private static final String WRITE =
      """
      insert into story as kept (shelf, complaint_id, events, first_at, last_at, changed)
      select ?, id, events, first_at, last_at, pg_current_xact_id()
        from unnest(?::uuid[], ?::bytea[], ?::timestamptz[], ?::timestamptz[])
          as new (id, events, first_at, last_at)
      on conflict (shelf, complaint_id) do update set
        events    = excluded.events,
        first_at = least(kept.first_at, excluded.first_at),
        last_at  = greatest(kept.last_at, excluded.last_at),
        changed  = excluded.changed
      """;
  private static final String PROGRESS =
      """
      update shelf
         set events = events + ?, latest_recorded_at = greatest(latest_recorded_at, ?)
       where shelf = ?
      """;

  private final Connection connection;
  private final int shelf;

  GenerationWriter(Connection connection, int shelf) {
    this.connection = connection;
    this.shelf = shelf;
  }

  /** Adds the batch. */
  void add(HistoryBatch batch) throws SQLException {
    Map<UUID, HistoryBytes> known = known(batch);
    List<UUID> changed = new ArrayList<>();
    long fresh = 0;
    for (Map.Entry<UUID, HistoryBatch.Page> page : batch.pages().entrySet()) {
      HistoryBytes story = known.computeIfAbsent(page.getKey(), id -> HistoryBytes.empty());
      fresh += page.getValue().entries().stream().filter(story::add).count();
      if (story.isChanged()) {
        changed.add(page.getKey());
      }
    }
    write(batch, changed, known);
    progress(batch, fresh);
  }

  private Map<UUID, HistoryBytes> known(HistoryBatch batch) throws SQLException {
    Map<UUID, HistoryBytes> known = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(READ)) {
      select.setInt(1, shelf);
      select.setArray(2, ids(batch.pages().keySet().toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          known.put(rows.getObject(1, UUID.class), HistoryBytes.of(rows.getBytes(2)));
        }
      }
    }
    return known;
  }

  private void write(HistoryBatch batch, List<UUID> changed, Map<UUID, HistoryBytes> stories)
      throws SQLException {
    if (changed.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
      insert.setInt(1, shelf);
      insert.setArray(2, ids(changed.toArray()));
      insert.setArray(
          3,
          connection.createArrayOf(
              "bytea",
              changed.stream().map(id -> stories.get(id).toArray()).toArray(byte[][]::new)));
      insert.setArray(
          4,
          connection.createArrayOf(
              "timestamptz",
              changed.stream().map(id -> batch.pages().get(id).firstAt().toString()).toArray()));
      insert.setArray(
          5,
          connection.createArrayOf(
              "timestamptz",
              changed.stream().map(id -> batch.pages().get(id).lastAt().toString()).toArray()));
      insert.executeUpdate();
    }
  }

  private void progress(HistoryBatch batch, long fresh) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(PROGRESS)) {
      update.setLong(1, fresh);
      update.setObject(2, OffsetDateTime.ofInstant(batch.latestRecordedAt(), ZoneOffset.UTC));
      update.setInt(3, shelf);
      update.executeUpdate();
    }
  }

  private java.sql.Array ids(Object[] ids) throws SQLException {
    return connection.createArrayOf("uuid", ids);
  }
}
