package recourse.spine.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** What operations see of parked messages: where, since when and why; never what is in them. */
@Path("/dead-letters")
@RolesAllowed("ops")
@Produces(MediaType.APPLICATION_JSON)
public class DeadLetterResource {
  private final DeadLetters deadLetters;
  private final Redrive redrive;
  private final Caller caller;

  DeadLetterResource(DeadLetters deadLetters, Redrive redrive, Caller caller) {
    this.deadLetters = deadLetters;
    this.redrive = redrive;
    this.caller = caller;
  }

  /** A parked message without its content. */
  public record Letter(
      UUID id,
      @Nullable UUID complaintId,
      @Nullable String type,
      String topic,
      int partition,
      long offset,
      String code,
      String detail,
      Instant parkedAt) {
    static Letter of(DeadLetter letter) {
      Message message = letter.message();
      return new Letter(
          letter.id(),
          message.subject().orElse(null),
          message.type(),
          message.topic(),
          message.partition(),
          message.position(),
          letter.code(),
          letter.detail(),
          letter.parkedAt());
    }
  }

  /**
   * What a re-drive did.
   *
   * @param delivered how many messages got through
   * @param waiting how many of the complaint still wait
   */
  public record Redriven(int delivered, int waiting) {
    static Redriven of(Redrive.Result result) {
      return new Redriven(result.delivered(), result.waiting());
    }
  }

  /** The parked messages, oldest first, of all complaints or of one. */
  @GET
  public Page<Letter> waiting(
      @QueryParam("complaint") @Nullable UUID complaint, @Valid @BeanParam Paging paging) {
    List<DeadLetter> found = deadLetters.waiting(complaint, paging.after(), paging.fetch());
    return Page.of(found, paging, last -> new Cursor(last.parkedAt(), last.id()), Letter::of);
  }

  /** Delivers a parked message again, and those that waited behind it. */
  @POST
  @Path("/{id}/redrive")
  public Redriven redrive(@PathParam("id") UUID id) {
    return Redriven.of(redrive.from(id));
  }

  /** Gives up a message that will never be readable, and delivers those that waited behind it. */
  @DELETE
  @Path("/{id}")
  public Redriven discard(@PathParam("id") UUID id) {
    return Redriven.of(redrive.without(id, caller.name()));
  }
}
