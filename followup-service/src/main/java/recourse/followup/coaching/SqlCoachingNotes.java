package recourse.followup.coaching;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlCoachingNotes extends AggregateRepository<CoachingNote> implements CoachingNotes {
  private static final String VISIBLE =
      """
      (supervisor = :person or :person member of people)
        and (cast(:afterAt as Instant) is null or writtenAt > :afterAt
          or (writtenAt = :afterAt and id > :afterId))
      order by writtenAt, id
      """;

  @Override
  public List<CoachingNote> visibleTo(String person, Instant afterAt, UUID afterId, int limit) {
    return find(
            VISIBLE,
            Parameters.with("person", person).and("afterAt", afterAt).and("afterId", afterId))
        .page(0, limit)
        .list();
  }

  @Override
  public List<CoachingNote> from(UUID complaintId) {
    return list("complaintId", complaintId);
  }
}
