package recourse.resolution.store.sealing;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import recourse.spine.drawer.Drawer;
import recourse.spine.sealing.MasterKeys;
import recourse.spine.sealing.WordKeys;

/** The keys of what was written around complaints. */
@Startup
@Unremovable
@Singleton
class CaseKeys extends WordKeys {
  @Inject
  CaseKeys(Drawer drawer, MasterKeys masters, TransactionSynchronizationRegistry transaction) {
    super(drawer, masters, transaction);
  }
}
