package recourse.followup.erasure;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import recourse.spine.sealing.MasterKeys;
import recourse.spine.sealing.WordKeys;
import recourse.spine.sql.SqlTemplate;

/** The keys of what customers answered and what was written about it. */
@Startup
@Unremovable
@Singleton
class SqlFollowUpKeys extends WordKeys {
  @Inject
  SqlFollowUpKeys(
      SqlTemplate db, MasterKeys masters, TransactionSynchronizationRegistry transaction) {
    super(db, masters, transaction);
  }
}
