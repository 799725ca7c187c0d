package recourse.resolution.erasure;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import recourse.spine.sealing.MasterKeys;
import recourse.spine.sealing.WordKeys;
import recourse.spine.sql.SqlTemplate;

/** The keys of what was written around complaints. */
@Startup
@Unremovable
@Singleton
class CaseKeys extends WordKeys {
  @Inject
  CaseKeys(SqlTemplate db, MasterKeys masters, TransactionSynchronizationRegistry transaction) {
    super(db, masters, transaction);
  }
}
