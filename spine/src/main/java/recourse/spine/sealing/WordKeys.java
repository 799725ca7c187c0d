package recourse.spine.sealing;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.sql.SqlTemplate;

/**
 * The keys of the words of a service, in its table {@code words_key}: one for each {@link
 * HoldsWords#wordsOf}, made when the first word is written. Services with words have one bean of
 * it, which is there from the start, so that none starts without a master key.
 */
public abstract class WordKeys extends KeyRing<UUID> {
  private final SqlTemplate db;
  private final TransactionSynchronizationRegistry transaction;

  /** The keys in the table of this service. */
  protected WordKeys(
      SqlTemplate db, MasterKeys masters, TransactionSynchronizationRegistry transaction) {
    super(db, masters, new Table("words_key", "owner", "uuid"));
    this.db = db;
    this.transaction = transaction;
  }

  /** Whether anything was ever sealed with a key of this owner and could still be opened. */
  public boolean has(UUID owner) {
    return !db.find(
            "select 1 from words_key where owner = ?",
            select -> select.setObject(1, owner),
            row -> row.getInt(1))
        .isEmpty();
  }

  /** Destroys a key in the transaction of the caller: what it sealed can never be read again. */
  public void destroy(UUID owner) {
    inThisTransaction().remove(owner);
    db.find(
            "delete from words_key where owner = ? returning id",
            delete -> delete.setObject(1, owner),
            row -> row.getObject(1, UUID.class))
        .forEach(this::forget);
  }

  /** The keys to seal with, made where they are missing. */
  public Map<UUID, DataKey> of(Collection<UUID> owners) {
    return held(owners);
  }

  /** The key to seal with, read once in a transaction. */
  DataKey of(UUID owner) {
    return inThisTransaction()
        .computeIfAbsent(owner, missing -> held(List.of(missing)).get(missing));
  }

  @SuppressWarnings("unchecked")
  private Map<UUID, DataKey> inThisTransaction() {
    Map<UUID, DataKey> held = (Map<UUID, DataKey>) transaction.getResource(WordKeys.class);
    if (held == null) {
      held = new HashMap<>();
      transaction.putResource(WordKeys.class, held);
    }
    return held;
  }
}
