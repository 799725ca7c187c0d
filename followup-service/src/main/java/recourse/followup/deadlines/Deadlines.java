package recourse.followup.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All clocks on promises. */
public interface Deadlines {
  /** The clock, or empty when there is none of this id. */
  Optional<Deadline> find(UUID id);

  /** The clock; refused as unknown when there is none of this id. */
  Deadline get(UUID id);

  /** All clocks of a complaint. */
  List<Deadline> of(UUID complaintId);

  /** Keeps the clock and publishes what it told. */
  void save(Deadline clock);

  /** Publishes what the clock told last and forgets it. */
  void remove(Deadline clock);

  /** Clocks to look at before now; each is the caller's alone until its transaction ends. */
  List<Deadline> claimBefore(Instant now, int limit);

  /** Complaints with open clocks that were drawn before this revision of the book of time. */
  List<UUID> computedBefore(long revision, int limit);

  /** The oldest revision by which an open clock of a complaint was drawn. */
  long computedFrom(UUID complaintId);

  /** A page of clocks by their start, oldest first. */
  List<Deadline> search(Search search);

  /**
   * Which clocks are wanted; null means any.
   *
   * @param afterAt the start of the last clock of the page before
   * @param afterId its id
   * @param limit how many at most
   */
  record Search(
      UUID complaintId, DeadlineStatus status, Instant afterAt, UUID afterId, int limit) {}
}
