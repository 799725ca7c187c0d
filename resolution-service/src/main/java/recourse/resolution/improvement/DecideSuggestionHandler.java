package recourse.resolution.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk where suggestions are decided. */
@ApplicationScoped
public class DecideSuggestionHandler {
  private final SqlSuggestions suggestions;
  private final Clock clock;

  DecideSuggestionHandler(SqlSuggestions suggestions, Clock clock) {
    this.suggestions = suggestions;
    this.clock = clock;
  }

  /** Takes the step. */
  @Transactional
  public void handle(DecideSuggestion command) {
    Suggestion suggestion = suggestions.get(command.id());
    suggestion.expectVersion(command.expectedVersion());
    suggestion.take(command.step(), command.because(), command.by(), clock.instant());
    suggestions.save(suggestion);
  }
}
