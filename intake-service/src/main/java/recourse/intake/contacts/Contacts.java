package recourse.intake.contacts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All contacts. */
public interface Contacts {
  /** The contact; refused as unknown when there is none of this id. */
  Contact get(UUID id);

  /** Keeps it and publishes what it told, in the transaction of the caller. */
  void save(Contact contact);

  /**
   * A page of the contacts of these complaints, latest first.
   *
   * @param before only those that started before this, or at it with a smaller id; null for all
   * @param beforeId see above
   */
  List<Contact> of(Collection<UUID> complaints, Instant before, UUID beforeId, int limit);

  /** The latest contacts of each of these complaints, so many at most of each, latest first. */
  List<Contact> latestOfEach(Collection<UUID> complaints, int each);
}
