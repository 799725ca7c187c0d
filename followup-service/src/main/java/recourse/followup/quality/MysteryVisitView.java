package recourse.followup.quality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;

/** A visit as it was recorded. */
public record MysteryVisitView(
    UUID id,
    String team,
    Channel channel,
    Instant visitedAt,
    String recordedBy,
    List<CardScore> cards,
    @Nullable String remark) {}
