package recourse.followup.coaching;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import recourse.followup.quality.ReviewReason;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Slice;
import recourse.spine.refusal.Refusal;

/**
 * Coaching notes. A role opens the door; what is behind it is only what the caller wrote as a
 * supervisor, or what is for the caller. To everybody else a note does not exist.
 */
@Path("/coaching-notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "quality"})
public class CoachingNoteResource {
  private static final String OPAQUE = "[A-Za-z0-9._-]{1,64}";

  private final WriteNoteHandler write;
  private final CoachingNotes notes;
  private final Idempotency idempotency;
  private final Caller caller;

  CoachingNoteResource(WriteNoteHandler write, CoachingNotes notes, Idempotency idempotency, Caller caller) {
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
          Set<
                  @NotNull(message = "must not be null")
                  @Pattern(regexp = OPAQUE, message = "must be 1 to 64 letters, digits or . _ -")
                  String>
              people,
      @Pattern(regexp = OPAQUE, message = "must be 1 to 64 letters, digits or . _ -") String team,
      UUID objectiveId,
      UUID complaintId,
      LocalDate dueBy,
      @Min(value = 0, message = "must be 0 to 100") @Max(value = 100, message = "must be 0 to 100")
          Integer percent,
      @NotBlank(message = "must say something")
          @Size(max = 4000, message = "must be at most 4,000 characters")
          String words) {
    CoachingNote.Content content() {
      return new CoachingNote.Content(kind, words, complaintId, dueBy, percent);
    }
  }

  /** A note; without words once they were forgotten. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Shown(
      UUID id,
      CoachingNote.Kind kind,
      String supervisor,
      Set<String> people,
      String team,
      UUID objectiveId,
      UUID complaintId,
      LocalDate dueBy,
      Integer percent,
      String words,
      Instant writtenAt) {
    static Shown of(CoachingNote note) {
      CoachingNote.Content content = note.content();
      return new Shown(
          note.id(),
          content.kind(),
          note.supervisor(),
          note.people(),
          note.team(),
          note.objectiveId(),
          content.complaintId(),
          content.dueBy(),
          content.percent(),
          content.words(),
          note.writtenAt());
    }
  }

  /** A page; {@code next} is the cursor of the page behind it, absent on the last one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Page(List<Shown> items, String next) {}

  /** Writes a note; with an {@code Idempotency-Key}, once. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(
      @HeaderParam(Idempotency.KEY) String key,
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
          ReviewReason.NOTE_FOR_SUPERVISORS, "Without the role supervisor: progress only.");
    }
  }

  /** One note, to those it concerns. */
  @GET
  @Path("/{id}")
  public Shown one(@PathParam("id") UUID id) {
    CoachingNote note = notes.get(id);
    note.expectVisibleTo(caller.name());
    return Shown.of(note);
  }

  /** The notes that concern the caller, oldest first. */
  @GET
  public Page list(
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<CoachingNote> found = notes.visibleTo(caller.name(), after.at(), after.id(), limit + 1);
    Slice<Shown> page =
        Slice.of(found, limit, row -> new Cursor(row.writtenAt(), row.id()), Shown::of);
    return new Page(page.items(), page.next());
  }
}
