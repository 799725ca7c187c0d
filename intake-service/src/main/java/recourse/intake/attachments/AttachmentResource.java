package recourse.intake.attachments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.ComplaintViews;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.LongBody;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** What customers send along with a complaint. */
@Path("/complaints/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "privacy"})
public class AttachmentResource {
  private static final long LARGEST_FILE = 10 * 1024 * 1024;

  private final Uploads uploads;
  private final ComplaintViews complaints;
  private final SqlAttachments attachments;
  private final AttachmentFolder folder;
  private final Caller caller;

  AttachmentResource(
      Uploads uploads,
      ComplaintViews complaints,
      SqlAttachments attachments,
      AttachmentFolder folder,
      Caller caller) {
    this.uploads = uploads;
    this.complaints = complaints;
    this.attachments = attachments;
    this.folder = folder;
    this.caller = caller;
  }

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
  @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
  public Response attach(
      @PathParam("id") UUID id,
      @QueryParam("name")
          @Parameter(example = "floor.jpg")
          @NotNull(message = "must be the name of the file, for example floor.jpg")
          @Pattern(
              regexp = "[^\\p{Cntrl}/\\\\]{1,200}",
              message = "must be 1 to 200 characters without / or \\")
          String name,
      @HeaderParam(Idempotency.KEY) @Nullable String key,
      InputStream content)
      throws IOException {
    Idempotency.Outcome outcome = uploads.take(key, id, name, caller.name(), content);
    return outcome.created(
        "/complaints/" + id + "/attachments", made -> AttachmentView.of(attachments.of(id, made)));
  }

  /** The attachments of a complaint, oldest first; it has at most 100. */
  @GET
  @Operation(summary = "The attachments of a complaint")
  public Page<AttachmentView> list(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    complaints.requireKnown(id);
    return Page.of(
        attachments.page(id, paging.after(), paging.fetch()),
        paging,
        last -> new Cursor(last.addedAt(), last.id()),
        AttachmentView::of);
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
    InputStream content = folder.get(attachmentId);
    return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", asDownload(attachment.name()))
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
