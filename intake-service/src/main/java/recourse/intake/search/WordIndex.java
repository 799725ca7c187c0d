package recourse.intake.search;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import recourse.intake.complaints.Complaint;

/**
 * A blind index over what customers wrote: each word becomes a keyed hash, so that a search for a
 * word can be answered without keeping the word. A word is what stands between anything that is
 * neither letter nor digit, without case and accents, of 2 to 40 characters.
 */
public interface WordIndex {
  /** The tokens of a text: of a narrative to be kept, or of what is searched for. */
  Set<Long> of(String text);

  /** Adds the words of a complaint to those it is found by. */
  void index(Words complaint);

  /** The words of many complaints that were just heard: faster, for nothing is known of them. */
  void indexNew(Collection<Words> complaints);

  /** A complaint turned out to be about something else: it is found under that, too. */
  void refile(Complaint complaint);

  /** From now on no word finds these complaints. */
  void forget(Collection<UUID> complaintIds);

  /**
   * What was said in a complaint.
   *
   * @param complaint is also found by what it is about and by when it came
   * @param texts in the clear; nulls are passed over
   */
  record Words(Complaint complaint, String... texts) {}
}
