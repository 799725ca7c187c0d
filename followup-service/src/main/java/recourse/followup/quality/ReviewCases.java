package recourse.followup.quality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.ReviewSampling;

/** All cases as reviewers see them. */
public interface ReviewCases {
  /** The case; new where nothing was heard of it yet. */
  ReviewCase of(UUID complaintId);

  /** Keeps it. */
  void save(ReviewCase reviewCase);

  /** Those drawn for review whom this person never had in hand, by their resolution. */
  List<ReviewCase> drawn(Search search);

  /**
   * Which are wanted; null means any.
   *
   * @param sampling why they were drawn
   * @param reviewed whether there is a review already
   * @param notHandledBy the person who is going to review
   */
  record Search(
      ReviewSampling sampling,
      Boolean reviewed,
      String notHandledBy,
      Instant afterAt,
      UUID afterId,
      int limit) {}
}
