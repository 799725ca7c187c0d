package recourse.intake.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * A blind index over what customers wrote: each word becomes a keyed hash, so that a search for a
 * word can be answered without keeping the word. A word is what stands between anything that is
 * neither letter nor digit, without case and accents, of 2 to 40 characters.
 */
public interface SearchTokens {
  /** The tokens of a text: of a narrative to be kept, or of what is searched for. */
  Set<Long> of(String text);

  /** Adds the words of a complaint to those it is found by. */
  void index(Words complaint);

  /** The words of many complaints that were just heard: faster, for nothing is known of them. */
  void indexNew(Collection<Words> complaints);

  /** From now on no word finds these complaints. */
  void forget(Collection<UUID> complaintIds);

  /**
   * What was said in a complaint.
   *
   * @param receivedAt pages of what is found are ordered by it
   * @param texts in the clear; nulls are passed over
   */
  record Words(UUID complaintId, Instant receivedAt, String... texts) {}
}
