package recourse.resolution.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * Which cases to list, oldest first; what is null does not matter.
 *
 * @param handler whom they are assigned to
 * @param team which team they are assigned to
 * @param status where they stand
 * @param awaitingClosure only those whose follow-up ended while something was missing
 * @param afterOpening continue behind the case that was opened then
 * @param afterId and has this id
 * @param limit at most so many
 */
public record CaseQuery(
    String handler,
    String team,
    CaseStatus status,
    boolean awaitingClosure,
    Instant afterOpening,
    UUID afterId,
    int limit) {}
