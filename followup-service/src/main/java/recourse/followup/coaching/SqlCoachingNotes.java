package recourse.followup.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Paging;
import recourse.spine.sql.PageQuery;

/** All coaching notes. */
@ApplicationScoped
public class SqlCoachingNotes extends AggregateRepository<CoachingNote> {

  /** The notes this person may see, as their supervisor or as one they are for, oldest first. */
  List<CoachingNote> visibleTo(String person, Paging paging) {
    return page(
        PageQuery.by("writtenAt")
            .where("(supervisor = :person or array_contains(people, :person))")
            .with("person", person)
            .after(paging.after().at(), paging.after().id())
            .limit(paging.fetch()));
  }

  /** Every note that comes from this case. */
  public List<CoachingNote> from(UUID complaintId) {
    return list("complaintId", complaintId);
  }
}
