package recourse.followup.sla;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version as it is shown: what it says, who registered it, and what it did to the deadlines that
 * ran.
 *
 * @param from the first day it is valid for; absent for ever since
 * @param until the last one; absent without end
 * @param knownFrom when it was registered
 * @param clocksSeen how many open deadlines were computed again for it
 * @param clocksMoved how many of them run out at another time now
 * @param settledAt when all of them had been computed; absent while that is under way
 */
public record SlaEntryView(
    int number,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Instant knownFrom,
    String writtenBy,
    String why,
    int clocksSeen,
    int clocksMoved,
    @Nullable Instant settledAt,
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE) SlaContent says) {}
