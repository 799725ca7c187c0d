package recourse.followup.deadlines;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.contract.Priority;
import recourse.spine.aggregate.Versioned;

/**
 * A deadline as it is shown.
 *
 * @param dueAt when the time runs out; absent where another system told only its verdict
 * @param target the promised working time; absent for what is counted in days or told by others
 * @param pausedWorking by how much longer it runs because of pauses; absent likewise
 * @param rule what it is set by
 * @param paragraph where that is written
 * @param allowance how much time the rule allows, in words; absent for our own promises
 * @param explanation why it is due then; shown for one deadline, not in lists
 */
public record DeadlineView(
    UUID id,
    UUID complaintId,
    ClockKind kind,
    int round,
    DeadlineStatus status,
    Instant startedAt,
    @Nullable Instant dueAt,
    @Nullable Duration target,
    @Nullable Priority priority,
    @Nullable Duration pausedWorking,
    @Nullable Instant pausedAt,
    @Nullable Instant warnedAt,
    @Nullable Instant breachedAt,
    @Nullable Instant stoppedAt,
    String rule,
    String paragraph,
    @Nullable String allowance,
    String policyVersion,
    @Nullable String calendarVersion,
    @Nullable DeadlineExplanation explanation,
    List<String> allowedSteps,
    @JsonIgnore long version)
    implements Versioned {}
