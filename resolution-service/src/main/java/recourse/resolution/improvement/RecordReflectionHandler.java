package recourse.resolution.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;
import recourse.spine.time.Identity;

/** The desk where handlers look back. */
@ApplicationScoped
public class RecordReflectionHandler {
  private final SqlPostResolutionReviews aftermaths;
  private final SqlSuggestions suggestions;
  private final SqlCases cases;
  private final Clock clock;

  RecordReflectionHandler(
      SqlPostResolutionReviews aftermaths,
      SqlSuggestions suggestions,
      SqlCases cases,
      Clock clock) {
    this.aftermaths = aftermaths;
    this.suggestions = suggestions;
    this.cases = cases;
    this.clock = clock;
  }

  /** Keeps the reflection and takes the suggestion to the backlog. */
  @Transactional
  public void handle(RecordReflection command) {
    CaseFile file = cases.get(command.complaintId());
    PostResolutionReview aftermath = aftermaths.of(command.complaintId());
    aftermath.expectVersion(command.expectedVersion());
    Instant now = clock.instant();
    aftermath.reflect(
        new PostResolutionReview.Resolved(file.resolvedAt(), file.handler(), file.answeredBy()),
        command.worked(),
        command.toImprove(),
        command.by(),
        now);
    aftermaths.save(aftermath);
    Optional.ofNullable(command.suggestion())
        .map(
            text ->
                Suggestion.made(Identity.next(), command.complaintId(), text, command.by(), now))
        .ifPresent(made -> suggestions.save(made));
  }
}
