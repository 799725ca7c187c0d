package recourse.resolution.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where effects are noted. */
@ApplicationScoped
public class RecordEffectHandler {
  private final SqlPostResolutionReviews aftermaths;
  private final SqlCases cases;
  private final Clock clock;

  RecordEffectHandler(SqlPostResolutionReviews aftermaths, SqlCases cases, Clock clock) {
    this.aftermaths = aftermaths;
    this.cases = cases;
    this.clock = clock;
  }

  /** Notes the effect and answers with its number. */
  @Transactional
  public int handle(RecordEffect command) {
    CaseFile file = cases.get(command.complaintId());
    PostResolutionReview aftermath = aftermaths.of(command.complaintId());
    int number =
        aftermath.note(
            new PostResolutionReview.Resolved(file.resolvedAt(), file.handler(), file.answeredBy()),
            command.kind(),
            command.effect(),
            command.source(),
            command.seenOn(),
            command.by(),
            clock.instant());
    aftermaths.save(aftermath);
    return number;
  }
}
