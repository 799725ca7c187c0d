package recourse.followup.coaching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;
import recourse.spine.refusal.Refusal;

/**
 * Coaching notes. The role only lets in; what a caller sees is what they wrote as a supervisor, or
 * what is for them. To everybody else a note does not exist.
 */
@Path("/coaching-notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "quality"})
public class CoachingNoteResource {
  private static final String OPAQUE = "[A-Za-z0-9._-]{1,64}";
  private static final String OPAQUELY = "must be 1 to 64 letters, digits or . _ -";

  private final WriteNoteHandler write;
  private final SqlCoachingNotes notes;
  private final Idempotency idempotency;
  private final Caller caller;

  CoachingNoteResource(
      WriteNoteHandler write, SqlCoachingNotes notes, Idempotency idempotency, Caller caller) {
    this.write = write;
    this.notes = notes;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** A note: by a supervisor to people, or about the progress of an objective one can see. */
  public record NoteRequest(
      @NotNull(message = "must be OBJECTIVE, PROGRESS, RECOGNITION or FEEDBACK")
          CoachingNote.Kind kind,
      @Size(max = 50, message = "must name at most 50 people")
          @Nullable
              Set<
                  @NotNull(message = "must not be null")
                  @Pattern(regexp = OPAQUE, message = OPAQUELY) String>
              people,
      @Pattern(regexp = OPAQUE, message = OPAQUELY) @Nullable String team,
      @Nullable UUID objectiveId,
      @Nullable UUID complaintId,
      @Nullable LocalDate dueBy,
      @Min(value = 0, message = "must be 0 to 100") @Max(value = 100, message = "must be 0 to 100")
          @Nullable Integer percent,
      @NotBlank(message = "must say something")
          @Size(max = 4000, message = "must be at most 4,000 characters")
          String words) {
    CoachingNote.Content content() {
      return new CoachingNote.Content(kind, words, complaintId, dueBy, percent);
    }
  }

  /** Writes a note; with an {@code Idempotency-Key}, once. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(
      @HeaderParam(Idempotency.KEY) @Nullable String key,
      @NotNull(message = "must be an object with kind and words") @Valid NoteRequest request) {
    expectMayBegin(request);
    return idempotency
        .once(
            key,
            "POST /coaching-notes",
            request,
            () ->
                write.handle(
                    new WriteNote(
                        caller.name(),
                        request.people() == null ? Set.of() : request.people(),
                        request.team(),
                        request.objectiveId(),
                        request.content())))
        .created("/coaching-notes", this::one);
  }

  private void expectMayBegin(NoteRequest request) {
    if (request.objectiveId() == null && !caller.hasRole("supervisor")) {
      throw new Refusal(
          CoachingReason.NOTE_FOR_SUPERVISORS, "Without the role supervisor: progress only.");
    }
  }

  /** One note, to those it concerns. */
  @GET
  @Path("/{id}")
  public CoachingNoteView one(@PathParam("id") UUID id) {
    CoachingNote note = notes.get(id);
    note.expectVisibleTo(caller.name());
    return note.view();
  }

  /** The notes that concern the caller, oldest first. */
  @GET
  public Page<CoachingNoteView> list(@Valid @BeanParam Paging paging) {
    return Page.of(
        notes.visibleTo(caller.name(), paging),
        paging,
        row -> new Cursor(row.writtenAt(), row.id()),
        CoachingNote::view);
  }
}
