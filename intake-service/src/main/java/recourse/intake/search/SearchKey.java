package recourse.intake.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import recourse.spine.sealing.Gcm;
import recourse.spine.sealing.MasterKeys;
import recourse.spine.sealing.MasterKeys.Wrapped;
import recourse.spine.sql.SqlTemplate;

/** The one key under which words are hashed: made on first use, kept wrapped by the master key. */
@Singleton
class SearchKey {
  private static final UUID ID = new UUID(0, 1);
  private static final String MAKE =
      """
      insert into house_key (id, name, master, wrapped) values (?, 'search', ?, ?)
      on conflict do nothing
      """;
  private static final String READ = "select master, wrapped from house_key where id = ?";

  private final SqlTemplate db;
  private final MasterKeys masters;
  private volatile SecretKey key;

  SearchKey(SqlTemplate db, MasterKeys masters) {
    this.db = db;
    this.masters = masters;
  }

  SecretKey key() {
    if (key == null) {
      Wrapped kept = QuarkusTransaction.requiringNew().call(this::madeOrFound);
      key = new SecretKeySpec(masters.unwrap(kept, ID), "HmacSHA256");
    }
    return key;
  }

  private Wrapped madeOrFound() {
    Wrapped fresh = masters.wrap(Gcm.random(Gcm.KEY_BYTES), ID);
    db.change(
        MAKE,
        insert -> {
          insert.setObject(1, ID);
          insert.setString(2, fresh.master());
          insert.setBytes(3, fresh.bytes());
        });
    return db.value(
        READ,
        select -> select.setObject(1, ID),
        row -> new Wrapped(row.getString("master"), row.getBytes("wrapped")));
  }
}
