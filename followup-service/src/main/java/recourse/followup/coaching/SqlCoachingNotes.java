package recourse.followup.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import recourse.followup.shared.PageQuery;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Paging;

/** All coaching notes. */
@ApplicationScoped
public class SqlCoachingNotes extends AggregateRepository<CoachingNote> {

  /** The notes this person may see, as their supervisor or as one they are for, oldest first. */
  List<CoachingNote> visibleTo(String person, Paging paging) {
    return new PageQuery("writtenAt")
        .matching("(supervisor = :person or array_contains(people, :person))")
        .with("person", person)
        .after(paging.after().at(), paging.after().id())
        .list(this, paging.fetch());
  }

  /** Every note that comes from this case. */
  public List<CoachingNote> from(UUID complaintId) {
    return list("complaintId", complaintId);
  }
}
