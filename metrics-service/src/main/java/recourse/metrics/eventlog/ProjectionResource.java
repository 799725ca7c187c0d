package recourse.metrics.eventlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import recourse.spine.inbox.TopicReplay;

/** How far the events have arrived, so that a reader of figures knows what they can know. */
@Path("/projection")
@RolesAllowed({"ops", "auditor", "supervisor"})
@Produces(MediaType.APPLICATION_JSON)
public class ProjectionResource {
  private final EventLogHandler log;
  private final LogRebuild rebuild;
  private final TopicReplay topic;
  private final Clock clock;

  ProjectionResource(EventLogHandler log, LogRebuild rebuild, TopicReplay topic, Clock clock) {
    this.log = log;
    this.rebuild = rebuild;
    this.topic = topic;
    this.clock = clock;
  }

  /**
   * How far the events have arrived.
   *
   * @param eventsFolded each event once, however often it was delivered
   * @param latestRecordedAt when the latest of them was recorded by its sender; null before the
   *     first
   * @param inUseSince when they were last found whole
   * @param lag how far behind the topic
   * @param rebuild present while they are compared with the topic again
   */
  public record Progress(
      Instant asOf,
      long eventsFolded,
      @Nullable Instant latestRecordedAt,
      Instant inUseSince,
      Lag lag,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Rebuilding rebuild) {}

  /**
   * How far behind.
   *
   * @param events messages of the topic not dealt with, as far as was acknowledged: up to three
   *     seconds old
   * @param seconds since the latest event that arrived was recorded; 0 when all are dealt with
   */
  public record Lag(long events, long seconds) {}

  /** A rebuild under way, in messages of the topic. */
  public record Rebuilding(Instant since, long done, long of) {}

  /** How far the events have arrived. */
  @GET
  public Progress progress() {
    LogProgress projection = log.progress();
    Instant now = clock.instant();
    LogProgress.RebuildProgress under = projection.rebuild();
    return new Progress(
        now,
        projection.events(),
        projection.latestRecordedAt(),
        projection.inUseSince(),
        lag(projection, now),
        under == null ? null : new Rebuilding(under.since(), under.done(), under.of()));
  }

  /** Compares all that is kept with the topic again, and puts right what differs. */
  @POST
  @Path("/rebuild")
  @RolesAllowed("ops")
  public Response rebuild() {
    rebuild.begin();
    return Response.accepted(progress()).build();
  }

  private Lag lag(LogProgress projection, Instant now) {
    long behind = topic.behind();
    Instant latest = projection.latestRecordedAt();
    return new Lag(
        behind,
        behind == 0 || latest == null ? 0 : Math.max(0, Duration.between(latest, now).toSeconds()));
  }
}
