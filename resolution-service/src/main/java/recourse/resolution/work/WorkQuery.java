package recourse.resolution.work;

import java.time.Instant;
import java.util.UUID;
import recourse.resolution.work.teams.UnassignedReason;

/**
 * Which work to list, the most pressing first; what is null does not matter.
 *
 * @param handler whom it is assigned to
 * @param team which team it is assigned to
 * @param unowned true for what nobody owns, false for what somebody does
 * @param because why nobody owns it
 * @param after continue behind the item that is to be attended to by then
 * @param afterId and has this id
 * @param limit at most so many
 */
public record WorkQuery(
    String handler,
    String team,
    Boolean unowned,
    UnassignedReason because,
    Instant after,
    UUID afterId,
    int limit) {}
