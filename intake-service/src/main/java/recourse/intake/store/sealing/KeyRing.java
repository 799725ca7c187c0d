package recourse.intake.store.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.SecretKey;
import recourse.intake.store.sealing.MasterKeys.Wrapped;
import recourse.spine.drawer.Drawer;
import recourse.spine.time.Identity;

/**
 * The data keys of the customers. Who seals reads the key in a transaction that keeps it from being
 * destroyed; who opens may have it from memory, for at most a minute.
 */
@ApplicationScoped
class KeyRing {
  private static final String HELD =
      """
      select id, customer_ref, master, wrapped from customer_key
       where customer_ref = any(?) for key share
      """;
  private static final String ADD =
      """
      insert into customer_key (id, customer_ref, master, wrapped)
      select * from unnest(?::uuid[], ?::text[], ?::text[], ?::bytea[])
      on conflict (customer_ref) do nothing
      returning customer_ref
      """;
  private static final String BY_ID =
      "select id, customer_ref, master, wrapped from customer_key where id = ?";
  private static final String LOCK =
      "select id from customer_key where customer_ref = ? for update";
  private static final String DESTROY =
      """
      delete from customer_key
       where customer_ref = ?
         and not exists (select from complaint where customer_ref = ? and erased_at is null)
      returning id
      """;

  private final Cache<UUID, SecretKey> opened =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(1)).build();
  private final Drawer drawer;
  private final MasterKeys masters;

  @Inject
  KeyRing(Drawer drawer, MasterKeys masters) {
    this.drawer = drawer;
    this.masters = masters;
  }

  /** A key, and the id by which what it sealed finds it again. */
  record CustomerKey(UUID id, String customerRef, SecretKey key) {}

  /** The keys of these customers, made where they are missing. */
  Map<String, CustomerKey> of(Collection<String> customerRefs) {
    Map<String, CustomerKey> keys = new HashMap<>();
    TreeSet<String> missing = new TreeSet<>(customerRefs);
    collect(missing, keys);
    while (!missing.isEmpty()) {
      add(missing, keys);
      collect(missing, keys); // made elsewhere meanwhile, and perhaps destroyed by now
    }
    return keys;
  }

  Optional<SecretKey> byId(UUID id) {
    return Optional.ofNullable(opened.get(id, this::read));
  }

  /**
   * Destroys it unless something it sealed is still to be kept. Who seals with it holds it, so the
   * lock waits for them, and the look at what is kept comes after.
   */
  void destroyUnlessNeeded(String customerRef) {
    drawer.find(LOCK, select -> select.setString(1, customerRef), row -> row.getString(1));
    drawer
        .find(
            DESTROY,
            delete -> {
              delete.setString(1, customerRef);
              delete.setString(2, customerRef);
            },
            row -> row.getObject(1, UUID.class))
        .forEach(opened::invalidate);
  }

  private void collect(TreeSet<String> missing, Map<String, CustomerKey> keys) {
    if (missing.isEmpty()) {
      return;
    }
    Object[] refs = missing.toArray();
    drawer
        .find(
            HELD,
            select -> select.setArray(1, select.getConnection().createArrayOf("text", refs)),
            this::unwrapped)
        .forEach(
            key -> {
              keys.put(key.customerRef(), key);
              missing.remove(key.customerRef());
            });
  }

  private void add(TreeSet<String> missing, Map<String, CustomerKey> keys) {
    Map<String, CustomerKey> made = new TreeMap<>();
    missing.forEach(ref -> made.put(ref, fresh(ref)));
    Object[] ids = made.values().stream().map(CustomerKey::id).toArray();
    Object[] masterNames = made.values().stream().map(key -> masters.current()).toArray();
    byte[][] wrapped = made.values().stream().map(this::wrapped).toArray(byte[][]::new);
    drawer
        .find(
            ADD,
            insert -> {
              insert.setArray(1, insert.getConnection().createArrayOf("uuid", ids));
              insert.setArray(
                  2, insert.getConnection().createArrayOf("text", made.keySet().toArray()));
              insert.setArray(3, insert.getConnection().createArrayOf("text", masterNames));
              insert.setArray(4, insert.getConnection().createArrayOf("bytea", wrapped));
            },
            row -> row.getString(1))
        .forEach(
            ref -> {
              keys.put(ref, made.get(ref));
              missing.remove(ref);
            });
  }

  private static CustomerKey fresh(String customerRef) {
    return new CustomerKey(Identity.next(), customerRef, Gcm.key(Gcm.random(Gcm.KEY_BYTES)));
  }

  private byte[] wrapped(CustomerKey key) {
    return masters.wrap(key.key().getEncoded(), key.id()).bytes();
  }

  private SecretKey read(UUID id) {
    return drawer.find(BY_ID, select -> select.setObject(1, id), this::unwrapped).stream()
        .map(CustomerKey::key)
        .findFirst()
        .orElse(null);
  }

  private CustomerKey unwrapped(java.sql.ResultSet row) throws java.sql.SQLException {
    UUID id = row.getObject("id", UUID.class);
    Wrapped wrapped = new Wrapped(row.getString("master"), row.getBytes("wrapped"));
    return new CustomerKey(id, row.getString("customer_ref"), Gcm.key(masters.unwrap(wrapped, id)));
  }
}
