package recourse.intake.search;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import recourse.spine.sealing.Gcm;
import recourse.spine.sealing.MasterKeys;
import recourse.spine.sealing.MasterKeys.Wrapped;
import recourse.spine.sql.SqlTemplate;

/**
 * The one key under which words are hashed, kept wrapped by the master key. It is made at the first
 * start, outside any transaction, so that no rollback takes it away from under what was hashed.
 */
@Startup
@Singleton
class SqlSearchKey {
  private static final UUID ID = new UUID(0, 1);
  private static final String MAKE =
      "insert into search_key (id, master, wrapped) values (?, ?, ?) on conflict do nothing";
  private static final String READ = "select master, wrapped from search_key where id = ?";

  private final SecretKey key;

  SqlSearchKey(SqlTemplate db, MasterKeys masters) {
    Wrapped fresh = masters.wrap(Gcm.random(Gcm.KEY_BYTES), ID);
    db.change(
        MAKE,
        insert -> {
          insert.setObject(1, ID);
          insert.setString(2, fresh.master());
          insert.setBytes(3, fresh.bytes());
        });
    Wrapped kept =
        db.value(
            READ,
            select -> select.setObject(1, ID),
            row -> new Wrapped(row.getString("master"), row.getBytes("wrapped")));
    key = new SecretKeySpec(masters.unwrap(kept, ID), "HmacSHA256");
  }

  SecretKey key() {
    return key;
  }
}
