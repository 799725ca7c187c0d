package recourse.spine.stage;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import recourse.spine.sealing.MasterKeys;
import recourse.spine.sealing.WordKeys;
import recourse.spine.sql.SqlTemplate;

@Unremovable
@Singleton
class StageKeys extends WordKeys {
  @Inject
  StageKeys(SqlTemplate db, MasterKeys masters, TransactionSynchronizationRegistry transaction) {
    super(db, masters, transaction);
  }
}
