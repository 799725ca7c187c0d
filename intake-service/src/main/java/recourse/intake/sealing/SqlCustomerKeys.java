package recourse.intake.sealing;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import recourse.spine.sealing.MasterKeys;
import recourse.spine.sealing.WordKeys;
import recourse.spine.sql.SqlTemplate;

/** The keys of what customers told us, one for each customer. */
@Startup
@Unremovable
@Singleton
public class SqlCustomerKeys extends WordKeys {
  private static final String HOLD = "select id from words_key where owner = ? for update";

  private final SqlTemplate db;

  SqlCustomerKeys(
      SqlTemplate db, MasterKeys masters, TransactionSynchronizationRegistry transaction) {
    super(db, masters, transaction);
    this.db = db;
  }

  /**
   * Waits until nobody seals for this customer, and lets nobody begin until the transaction ends:
   * what is kept of them can be looked at after that, before the key is destroyed.
   */
  public void hold(UUID owner) {
    db.find(HOLD, select -> select.setObject(1, owner), row -> row.getString(1));
  }
}
