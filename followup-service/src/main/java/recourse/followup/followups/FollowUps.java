package recourse.followup.followups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.followup.delivery.DeliveryChannel;

/** All follow-ups. */
public interface FollowUps {
  /** The follow-up, or empty when there is none of this id. */
  Optional<FollowUp> find(UUID id);

  /** The follow-up; refused as unknown when there is none of this id. */
  FollowUp get(UUID id);

  /** Keeps the follow-up and publishes what it told. */
  void save(FollowUp followUp);

  /**
   * Ids of pending follow-ups that are due and were tried fewer times than this, without those that
   * wait for a person and those whose message is on its way.
   */
  List<UUID> dueForATry(Instant now, int tries, int limit);

  /** Ids of pending follow-ups that are due and were tried this often. */
  List<UUID> dueToLapse(Instant now, int tries, int limit);

  /** The follow-ups of a complaint that still wait for an answer. */
  List<FollowUp> pendingOf(UUID complaintId);

  /** Every follow-up of a complaint. */
  List<FollowUp> of(UUID complaintId);

  /** How often a customer was invited to give scores since then. */
  long invitedSince(String customerRef, Instant since);

  /** The follow-up for the caller alone, or empty while another holds it. */
  Optional<FollowUp> claim(UUID id);

  /** The follow-up that gave out a link with this secret. */
  Optional<FollowUp> invitedWith(SurveyToken token);

  /** A page of follow-ups by their making, oldest first. */
  List<FollowUp> search(Search search);

  /**
   * Which follow-ups are wanted; null means any.
   *
   * @param helpWanted whether further help is asked for
   * @param way by which the last planned try goes
   * @param afterAt when the last follow-up of the page before was scheduled
   * @param afterId its id
   * @param limit how many at most
   */
  record Search(
      UUID complaintId,
      FollowUpStatus status,
      Boolean helpWanted,
      DeliveryChannel way,
      Instant afterAt,
      UUID afterId,
      int limit) {}
}
