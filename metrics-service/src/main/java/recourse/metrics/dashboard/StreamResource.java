package recourse.metrics.dashboard;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.eventlog.EventLogHandler;
import recourse.metrics.eventlog.LogProgress;

/** Says, while somebody listens, how far the events have arrived: then it is time to ask again. */
@NullUnmarked // still to be annotated
@Path("/stream")
@RolesAllowed({"supervisor", "quality", "auditor", "handler", "ops"})
public class StreamResource {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int BEATS_WITHOUT_NEWS = 15;

  private final EventLogHandler log;
  private final Clock clock;
  private final Multi<Heard> heard;

  /**
   * How far the events have arrived.
   *
   * @param latestRecordedAt null before the first event
   */
  public record Heard(Instant asOf, long eventsFolded, Instant latestRecordedAt) {}

  @Inject
  StreamResource(EventLogHandler log, Clock clock) {
    this.log = log;
    this.clock = clock;
    this.heard =
        Multi.createFrom()
            .ticks()
            .every(LOOK)
            .onOverflow()
            .drop()
            .emitOn(Infrastructure.getDefaultWorkerPool())
            .map(tick -> look())
            .broadcast()
            .withCancellationAfterLastSubscriberDeparture()
            .toAllSubscribers();
  }

  /**
   * Server-sent events: one at once, one within a second after new events arrived, and one every
   * quarter of a minute in any case. However many listen, the database is asked once a second; when
   * nobody does, never. A stream ends after {@code seconds}, so that a listener shows a fresh token
   * from time to time.
   */
  @GET
  @NonBlocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  public Multi<Heard> stream(
      @QueryParam("seconds") @DefaultValue("300") @Min(1) @Max(3600) int seconds) {
    Beat beat = new Beat();
    return heard.select().first(Duration.ofSeconds(seconds)).select().where(beat::isDue);
  }

  private Heard look() {
    LogProgress projection = log.progress();
    return new Heard(clock.instant(), projection.events(), projection.latestRecordedAt());
  }

  /** What one listener was told last. */
  private static final class Beat {
    private long events = -1;
    private int silent;

    boolean isDue(Heard heard) {
      silent++;
      boolean due = heard.eventsFolded() != events || silent >= BEATS_WITHOUT_NEWS;
      if (due) {
        events = heard.eventsFolded();
        silent = 0;
      }
      return due;
    }
  }
}
