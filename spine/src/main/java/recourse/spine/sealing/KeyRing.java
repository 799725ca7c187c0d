package recourse.spine.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import recourse.spine.sealing.MasterKeys.Wrapped;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.time.Identity;

/**
 * The data keys of a table, one for each owner, wrapped by a master key. Who seals reads the key in
 * a transaction that keeps it from being destroyed; who opens may have it from memory, for at most
 * a minute.
 *
 * @param <O> by what owners are known
 */
public abstract class KeyRing<O extends Comparable<O>> {
  private final Cache<UUID, Kept<O>> opened =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(1)).build();
  private final SqlTemplate db;
  private final MasterKeys masters;
  private final Table table;

  /** The keys in this table. */
  protected KeyRing(SqlTemplate db, MasterKeys masters, Table table) {
    this.db = db;
    this.masters = masters;
    this.table = table;
  }

  /**
   * Where keys lie: a table with columns {@code id}, {@code master}, {@code wrapped} and one that
   * names the owner.
   *
   * @param owner the unique column that names the owner
   * @param type of that column
   */
  public record Table(String name, String owner, String type) {
    private String find(String condition) {
      return sql("select id, $owner, master, wrapped from $table where " + condition);
    }

    private String add() {
      return sql(
          "insert into $table (id, $owner, master, wrapped)"
              + " select * from unnest(?::uuid[], ?::$type[], ?::text[], ?::bytea[])"
              + " on conflict ($owner) do nothing returning $owner");
    }

    private String sql(String statement) {
      return statement.replace("$table", name).replace("$owner", owner).replace("$type", type);
    }
  }

  /** A key in memory, and whose it is. */
  private record Kept<O>(O owner, SecretKey key) {}

  /** The keys of these owners, made where they are missing, and held until the transaction ends. */
  protected final Map<O, DataKey> held(Collection<O> owners) {
    Map<O, DataKey> keys = new HashMap<>();
    TreeSet<O> missing = new TreeSet<>(owners);
    collect(missing, keys);
    while (!missing.isEmpty()) {
      add(missing, keys);
      collect(missing, keys); // made elsewhere meanwhile, and perhaps destroyed by now
    }
    return keys;
  }

  /** The key of this id; empty once it is destroyed. */
  public final Optional<SecretKey> byId(UUID id) {
    return kept(id).map(Kept::key);
  }

  /** Whose the key of this id is; empty once it is destroyed. */
  protected final Optional<O> ownerOf(UUID id) {
    return kept(id).map(Kept::owner);
  }

  /** The text that was sealed; null once its key is destroyed. */
  public @Nullable String open(byte[] sealed) {
    return byId(DataKey.idIn(sealed)).map(key -> DataKey.open(key, sealed)).orElse(null);
  }

  /** Reads the keys of these owners at once, for what is about to be opened. */
  public final void ready(Collection<O> owners) {
    if (!owners.isEmpty()) {
      find("$owner = any(?)", owners)
          .forEach((owner, key) -> opened.put(key.id(), new Kept<>(owner, key.key())));
    }
  }

  /** Forgets a key that was destroyed in the table. */
  protected final void forget(UUID id) {
    opened.invalidate(id);
  }

  private void collect(TreeSet<O> missing, Map<O, DataKey> keys) {
    if (!missing.isEmpty()) {
      keys.putAll(find("$owner = any(?) for key share", missing));
      missing.removeAll(keys.keySet());
    }
  }

  private Optional<Kept<O>> kept(UUID id) {
    return Optional.ofNullable(opened.get(id, this::read));
  }

  private @Nullable Kept<O> read(UUID id) {
    return find("id = any(?)", List.of(id)).entrySet().stream()
        .map(found -> new Kept<>(found.getKey(), found.getValue().key()))
        .findFirst()
        .orElse(null);
  }

  private Map<O, DataKey> find(String condition, Collection<?> names) {
    Map<O, DataKey> found = new HashMap<>();
    db.find(table.find(condition), this::unwrapped, names)
        .forEach(key -> found.put(key.getKey(), key.getValue()));
    return found;
  }

  private void add(TreeSet<O> missing, Map<O, DataKey> keys) {
    Map<O, DataKey> made = new TreeMap<>();
    missing.forEach(owner -> made.put(owner, DataKey.fresh(Identity.next())));
    List<Wrapped> wrapped = made.values().stream().map(this::wrapped).toList();
    db.find(
            table.add(),
            this::owner,
            made.values().stream().map(DataKey::id).toList(),
            made.keySet(),
            wrapped.stream().map(Wrapped::master).toList(),
            wrapped.stream().map(Wrapped::bytes).toList())
        .forEach(
            owner -> {
              keys.put(owner, made.get(owner));
              missing.remove(owner);
            });
  }

  private Wrapped wrapped(DataKey key) {
    return masters.wrap(key.key().getEncoded(), key.id());
  }

  private Map.Entry<O, DataKey> unwrapped(Row row) throws SQLException {
    UUID id = row.uuid("id");
    Wrapped wrapped = new Wrapped(row.text("master"), row.bytes("wrapped"));
    return Map.entry(owner(row), new DataKey(id, Gcm.key(masters.unwrap(wrapped, id))));
  }

  @SuppressWarnings("unchecked")
  private O owner(Row row) throws SQLException {
    return (O) (table.type().equals("uuid") ? row.uuid(table.owner()) : row.text(table.owner()));
  }
}
