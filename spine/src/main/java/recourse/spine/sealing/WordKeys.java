package recourse.spine.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
 * The keys of the words of a service, in its table {@code words_key}: one for each owner of words
 * (a complaint, a customer), made when the first word is written and wrapped by a master key. Who
 * seals reads the key in a transaction that keeps it from being destroyed; who opens may have it
 * from memory, for at most a minute.
 */
@Unremovable
@Singleton
public class WordKeys {
  private static final String FIND = "select id, owner, master, wrapped from words_key where ";
  private static final String ADD =
      "insert into words_key (id, owner, master, wrapped)"
          + " select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::bytea[])"
          + " on conflict (owner) do nothing returning owner";

  private final Cache<UUID, Kept> opened =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(1)).build();
  private final SqlTemplate db;
  private final MasterKeys masters;
  private final TransactionSynchronizationRegistry transaction;

  WordKeys(SqlTemplate db, MasterKeys masters, TransactionSynchronizationRegistry transaction) {
    this.db = db;
    this.masters = masters;
    this.transaction = transaction;
  }

  /** A key in memory, and whose it is. */
  private record Kept(UUID owner, SecretKey key) {}

  private record Opened(UUID owner, byte[] sealed) {}

  /**
   * What a transaction knows.
   *
   * @param keys those held, by owner
   * @param opened what texts were, each known by its identity
   */
  private record Known(Map<UUID, DataKey> keys, Map<String, Opened> opened) {}

  /** Whether anything was ever sealed with a key of this owner and could still be opened. */
  public boolean has(UUID owner) {
    return db.value("select exists (select from words_key where owner = ?)", Row::flag, owner);
  }

  /**
   * Waits until nobody seals for this owner, and lets nobody begin until the transaction ends: what
   * is kept of them can be looked at after that, before the key is destroyed.
   */
  public void hold(UUID owner) {
    db.find("select id from words_key where owner = ? for update", Row::uuid, owner);
  }

  /** Destroys a key in the transaction of the caller: what it sealed can never be read again. */
  public void destroy(UUID owner) {
    inThisTransaction().keys().remove(owner);
    db.find("delete from words_key where owner = ? returning id", Row::uuid, owner)
        .forEach(opened::invalidate);
  }

  /** The keys to seal with, made where they are missing, and at hand until the transaction ends. */
  public Map<UUID, DataKey> of(Collection<UUID> owners) {
    Map<UUID, DataKey> keys = held(owners);
    if (transaction.getTransactionKey() != null) {
      inThisTransaction().keys().putAll(keys);
    }
    return keys;
  }

  /** The key of this id; empty once it is destroyed. */
  public Optional<SecretKey> byId(UUID id) {
    return kept(id).map(Kept::key);
  }

  /** Reads the keys of these owners at once, for what is about to be opened. */
  public void ready(Collection<UUID> owners) {
    if (!owners.isEmpty()) {
      find("owner = any(?)", owners)
          .forEach((owner, key) -> opened.put(key.id(), new Kept(owner, key.key())));
    }
  }

  /**
   * The text; null once its key is destroyed. Until the transaction ends its sealed form is
   * remembered, for the case that it is written again as it is.
   */
  public @Nullable String open(byte[] sealed) {
    Kept kept = kept(DataKey.idIn(sealed)).orElse(null);
    if (kept == null) {
      return null;
    }
    String text = DataKey.open(kept.key(), sealed);
    if (transaction.getTransactionKey() != null) {
      inThisTransaction().opened().put(text, new Opened(kept.owner(), sealed));
    }
    return text;
  }

  /**
   * The text, sealed for its owner. What was opened in this transaction and belongs to the same
   * owner keeps its sealed form: only new words need a key to be read and held.
   */
  public byte[] close(String text, UUID owner) {
    Opened known = inThisTransaction().opened().get(text);
    return known != null && known.owner().equals(owner) ? known.sealed() : of(owner).close(text);
  }

  private DataKey of(UUID owner) {
    return inThisTransaction()
        .keys()
        .computeIfAbsent(owner, missing -> held(List.of(missing)).get(missing));
  }

  /** The keys of these owners, made where they are missing, and held until the transaction ends. */
  private Map<UUID, DataKey> held(Collection<UUID> owners) {
    Map<UUID, DataKey> keys = new HashMap<>();
    TreeSet<UUID> missing = new TreeSet<>(owners);
    collect(missing, keys);
    while (!missing.isEmpty()) {
      add(missing, keys);
      collect(missing, keys); // made elsewhere meanwhile, and perhaps destroyed by now
    }
    return keys;
  }

  private void collect(TreeSet<UUID> missing, Map<UUID, DataKey> keys) {
    if (!missing.isEmpty()) {
      keys.putAll(find("owner = any(?) for key share", missing));
      missing.removeAll(keys.keySet());
    }
  }

  private void add(TreeSet<UUID> missing, Map<UUID, DataKey> keys) {
    Map<UUID, DataKey> made = new TreeMap<>();
    missing.forEach(owner -> made.put(owner, DataKey.fresh(Identity.next())));
    List<Wrapped> wrapped =
        made.values().stream().map(key -> masters.wrap(key.key().getEncoded(), key.id())).toList();
    db.find(
            ADD,
            Row::uuid,
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

  private Optional<Kept> kept(UUID id) {
    return Optional.ofNullable(opened.get(id, this::read));
  }

  private @Nullable Kept read(UUID id) {
    return find("id = any(?)", List.of(id)).entrySet().stream()
        .map(found -> new Kept(found.getKey(), found.getValue().key()))
        .findFirst()
        .orElse(null);
  }

  private Map<UUID, DataKey> find(String condition, Collection<UUID> among) {
    Map<UUID, DataKey> found = new HashMap<>();
    db.find(FIND + condition, this::unwrapped, among)
        .forEach(key -> found.put(key.getKey(), key.getValue()));
    return found;
  }

  private Map.Entry<UUID, DataKey> unwrapped(Row row) throws SQLException {
    UUID id = row.uuid("id");
    Wrapped wrapped = new Wrapped(row.text("master"), row.bytes("wrapped"));
    return Map.entry(row.uuid("owner"), new DataKey(id, Gcm.key(masters.unwrap(wrapped, id))));
  }

  private Known inThisTransaction() {
    Known known = (Known) transaction.getResource(WordKeys.class);
    if (known == null) {
      known = new Known(new HashMap<>(), new IdentityHashMap<>());
      transaction.putResource(WordKeys.class, known);
    }
    return known;
  }
}
