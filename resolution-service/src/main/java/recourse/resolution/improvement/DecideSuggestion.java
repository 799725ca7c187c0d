package recourse.resolution.improvement;

import java.util.UUID;

/**
 * A step with a suggestion.
 *
 * @param because why; null where no reason is asked for
 * @param expectedVersion the version the caller saw, or null
 */
public record DecideSuggestion(
    UUID id, SuggestionStep step, String because, String by, Long expectedVersion) {}
