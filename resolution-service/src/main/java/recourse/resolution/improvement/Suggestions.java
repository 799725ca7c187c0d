package recourse.resolution.improvement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The improvement backlog. */
public interface Suggestions {
  /** A suggestion; refused as unknown when there is none. */
  Suggestion get(UUID id);

  /** Keeps it. */
  void save(Suggestion suggestion);

  /** As it stands; refused as unknown when there is none. */
  Suggestion.Shown show(UUID id);

  /**
   * A page of the backlog, oldest first.
   *
   * @param status null for all
   * @param after continue behind the one that was suggested then
   * @param afterId and has this id
   */
  List<Suggestion.Shown> list(SuggestionStatus status, Instant after, UUID afterId, int limit);

  /** Those that came from a complaint. */
  List<Suggestion> from(UUID complaintId);
}
