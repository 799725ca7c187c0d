package recourse.spine.sealing;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/**
 * The keys of the words of a service, in its table {@code words_key}: one for each owner of words,
 * made when the first word is written. Services with words have one bean of it, which is there from
 * the start, so that none starts without a master key.
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
    return db.value("select exists (select from words_key where owner = ?)", Row::flag, owner);
  }

  /** Destroys a key in the transaction of the caller: what it sealed can never be read again. */
  public void destroy(UUID owner) {
    inThisTransaction().keys().remove(owner);
    db.find("delete from words_key where owner = ? returning id", Row::uuid, owner)
        .forEach(this::forget);
  }

  /** The keys to seal with, made where they are missing, and at hand until the transaction ends. */
  public Map<UUID, DataKey> of(Collection<UUID> owners) {
    Map<UUID, DataKey> keys = held(owners);
    if (transaction.getTransactionKey() != null) {
      inThisTransaction().keys().putAll(keys);
    }
    return keys;
  }

  /**
   * The text; null once its key is destroyed. Until the transaction ends its sealed form is
   * remembered, for the case that it is written again as it is.
   */
  @Override
  public @Nullable String open(byte[] sealed) {
    String text = super.open(sealed);
    if (text != null && transaction.getTransactionKey() != null) {
      ownerOf(DataKey.idIn(sealed))
          .ifPresent(owner -> inThisTransaction().opened().put(text, new Opened(owner, sealed)));
    }
    return text;
  }

  /**
   * The text, sealed for its owner. What was opened in this transaction and belongs to the same
   * owner keeps its sealed form: only new words need a key to be read and held.
   */
  public byte[] close(String text, UUID owner) {
    Opened known = inThisTransaction().opened().get(text);
    return known != null && known.owner().equals(owner) ? known.sealed() : of(owner).close(text);
  }

  private DataKey of(UUID owner) {
    return inThisTransaction()
        .keys()
        .computeIfAbsent(owner, missing -> held(List.of(missing)).get(missing));
  }

  private record Opened(UUID owner, byte[] sealed) {}

  /**
   * What a transaction knows.
   *
   * @param keys those held, by owner
   * @param opened what texts were, each known by its identity
   */
  private record Known(Map<UUID, DataKey> keys, Map<String, Opened> opened) {}

  private Known inThisTransaction() {
    Known known = (Known) transaction.getResource(WordKeys.class);
    if (known == null) {
      known = new Known(new HashMap<>(), new IdentityHashMap<>());
      transaction.putResource(WordKeys.class, known);
    }
    return known;
  }
}
