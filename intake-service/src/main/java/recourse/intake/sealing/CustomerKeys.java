package recourse.intake.sealing;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import recourse.spine.sealing.DataKey;
import recourse.spine.sealing.KeyRing;
import recourse.spine.sealing.MasterKeys;
import recourse.spine.sql.SqlTemplate;

/** The data keys of the customers, by their reference. */
@Startup
@Singleton
class CustomerKeys extends KeyRing<String> {
  private static final String LOCK =
      "select id from customer_key where customer_ref = ? for update";
  private static final String DESTROY =
      """
      delete from customer_key
       where customer_ref = ?
         and not exists (select from complaint where customer_ref = ? and erased_at is null)
      returning id
      """;

  private final SqlTemplate db;

  CustomerKeys(SqlTemplate db, MasterKeys masters) {
    super(db, masters, new Table("customer_key", "customer_ref", "text"));
    this.db = db;
  }

  /** The keys of these customers, made where they are missing. */
  Map<String, DataKey> of(Collection<String> customerRefs) {
    return held(customerRefs);
  }

  /**
   * Destroys it unless something it sealed is still to be kept. Who seals with it holds it, so the
   * lock waits for them, and the look at what is kept comes after.
   */
  void destroyUnlessNeeded(String customerRef) {
    db.find(LOCK, select -> select.setString(1, customerRef), row -> row.getString(1));
    db.find(
            DESTROY,
            delete -> {
              delete.setString(1, customerRef);
              delete.setString(2, customerRef);
            },
            row -> row.getObject(1, UUID.class))
        .forEach(this::forget);
  }
}
