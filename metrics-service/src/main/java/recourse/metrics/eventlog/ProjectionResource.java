package recourse.metrics.eventlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import recourse.spine.inbox.TopicReplay;

/** How far the events have been heard, so that a reader of figures knows what they can know. */
@Path("/projection")
@RolesAllowed({"ops", "auditor", "supervisor"})
@Produces(MediaType.APPLICATION_JSON)
public class ProjectionResource {
  @Inject EventLog measures;
  @Inject LogRebuild rebuild;
  @Inject TopicReplay topic;
  @Inject Clock clock;

  /**
   * How far the events have been heard.
   *
   * @param eventsFolded each event once, however often it was delivered
   * @param latestRecordedAt when the latest of them was recorded by its sender; null before the
   *     first
   * @param inUseSince since when these events are the ones in use
   * @param lag how far behind the topic
   * @param rebuild present while they are being gathered again
   */
  public record Progress(
      Instant asOf,
      long eventsFolded,
      Instant latestRecordedAt,
      Instant inUseSince,
      Lag lag,
      @JsonInclude(JsonInclude.Include.NON_NULL) Rebuilding rebuild) {}

  /**
   * How far behind.
   *
   * @param events messages of the topic not dealt with, as far as was acknowledged: up to three
   *     seconds old
   * @param seconds since the latest event heard was recorded; 0 when all are dealt with
   */
  public record Lag(long events, long seconds) {}

  /** A rebuild under way, in messages of the topic. */
  public record Rebuilding(Instant since, long done, long of) {}

  /** How far the events have been heard. */
  @GET
  public Progress progress() {
    LogProgress projection = measures.projection();
    Instant now = clock.instant();
    LogProgress.Refill refill = projection.refill();
    return new Progress(
        now,
        projection.events(),
        projection.latestRecordedAt(),
        projection.since(),
        lag(projection, now),
        refill == null ? null : new Rebuilding(refill.since(), refill.filled(), refill.toFill()));
  }

  /** Gathers all events again from the topic, beside those in use. */
  @POST
  @Path("/rebuild")
  @RolesAllowed("ops")
  public Response rebuild() {
    rebuild.begin();
    return Response.accepted(progress()).build();
  }

  private Lag lag(LogProgress projection, Instant now) {
    long behind = topic.behind();
    boolean heardNothing = behind == 0 || projection.latestRecordedAt() == null;
    return new Lag(
        behind,
        heardNothing
            ? 0
            : Math.max(0, Duration.between(projection.latestRecordedAt(), now).toSeconds()));
  }
}
