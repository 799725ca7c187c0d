package recourse.intake.attachments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.sealing.Vault;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.LongBody;
import recourse.spine.http.Slice;

/** What customers send along with a complaint. */
@Path("/complaints/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "privacy"})
public class AttachmentResource {
  private static final long LARGEST_FILE = 10 * 1024 * 1024;

  private final Uploads uploads;
  private final SqlComplaints complaints;
  private final SqlAttachments attachments;
  private final AttachmentFolder store;
  private final Vault vault;
  private final Caller caller;

  AttachmentResource(
      Uploads uploads,
      SqlComplaints complaints,
      SqlAttachments attachments,
      AttachmentFolder store,
      Vault vault,
      Caller caller) {
    this.uploads = uploads;
    this.complaints = complaints;
    this.attachments = attachments;
    this.store = store;
    this.vault = vault;
    this.caller = caller;
  }

  /**
   * An attachment.
   *
   * @param mediaType as its content shows, whatever the sender claimed
   * @param content where to download it
   */
  public record Attached(
      UUID id,
      String name,
      String mediaType,
      long bytes,
      Instant addedAt,
      String addedBy,
      String content) {
    static Attached of(Attachment attachment, Vault vault) {
      return new Attached(
          attachment.id(),
          vault.open(attachment.name()),
          attachment.mediaType(),
          attachment.bytes(),
          attachment.addedAt(),
          attachment.addedBy(),
          "/complaints/" + attachment.complaintId() + "/attachments/" + attachment.id());
    }
  }

  /** A page of attachments; {@code next} is the cursor of the page behind it, or null. */
  public record Listing(List<Attached> items, String next) {}

  /** Attaches the file in the body, of up to 10 MiB; with an {@code Idempotency-Key}, once. */
  @POST
  @LongBody(LARGEST_FILE)
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({"agent", "handler", "supervisor", "crm"})
  @Operation(summary = "Attaches a file of up to 10 MiB")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponseSchema(value = Attached.class, responseCode = "201")
  public Response attach(
      @PathParam("id") UUID id,
      @QueryParam("name")
          @Parameter(example = "floor.jpg")
          @NotNull(message = "must be the name of the file, for example floor.jpg")
          @Pattern(
              regexp = "[^\\p{Cntrl}/\\\\]{1,200}",
              message = "must be 1 to 200 characters without / or \\")
          String name,
      @HeaderParam(Idempotency.KEY) String key,
      InputStream content)
      throws IOException {
    Idempotency.Outcome outcome = uploads.take(key, id, name, caller.name(), content);
    return outcome.created(
        "/complaints/" + id + "/attachments", made -> Attached.of(attachments.of(id, made), vault));
  }

  /** The attachments of a complaint, oldest first; it has at most 100. */
  @GET
  @Operation(summary = "The attachments of a complaint")
  public Listing list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("100")
          @Min(value = 1, message = "must be 1 to 100")
          @Max(value = 100, message = "must be 1 to 100")
          int limit) {
    complaints.get(id);
    Cursor behind = Cursor.orStart(cursor);
    Slice<Attached> page =
        Slice.of(
            attachments.of(id, behind.at(), behind.id(), limit + 1),
            limit,
            last -> new Cursor(last.addedAt(), last.id()),
            attachment -> Attached.of(attachment, vault));
    return new Listing(page.items(), page.next());
  }

  /** The content of an attachment, to be saved and not to be shown by a browser. */
  @GET
  @Path("/{attachment}")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
  @Operation(summary = "Downloads an attachment")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(@PathParam("id") UUID id, @PathParam("attachment") UUID attachmentId)
      throws IOException {
    Attachment attachment = attachments.of(id, attachmentId);
    InputStream content = vault.opening(store.get(attachmentId));
    return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", asDownload(vault.open(attachment.name())))
        .header("Content-Length", attachment.bytes())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Cache-Control", "no-store")
        .build();
  }

  private static String asDownload(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}
