package recourse.intake.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The taxonomy of products and issues. */
@Path("/taxonomy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaxonomyResource {
  private static final String NAMED = "must be a name of 1 to 160 characters";

  private final WriteTaxonomyHandler write;
  private final SqlTaxonomies taxonomies;
  private final Caller caller;

  TaxonomyResource(WriteTaxonomyHandler write, SqlTaxonomies taxonomies, Caller caller) {
    this.write = write;
    this.taxonomies = taxonomies;
    this.caller = caller;
  }

  /** A taxonomy as it is written. */
  public record Written(
      @NotNull(message = "must hold the products") @Size(max = 1_000, message = "at most 1,000")
          List<@NotNull(message = "must not be null") @Valid Product> products) {}

  /** A product with its finer products and what can be wrong. */
  public record Product(
      @NotBlank(message = NAMED) @Size(max = 160, message = NAMED) String name,
      @Size(max = 1_000, message = "at most 1,000")
          List<@NotNull(message = "must not be null") @Valid Product> products,
      @Size(max = 1_000, message = "at most 1,000")
          List<@NotBlank(message = NAMED) @Size(max = 160, message = NAMED) String> issues) {
    TaxonomyBranch toBranch() {
      List<Product> finer = products == null ? List.of() : products;
      return new TaxonomyBranch(name, finer.stream().map(Product::toBranch).toList(), issues);
    }
  }

  /** A taxonomy as it is shown; number 0 as long as none was written. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Shown(
      int number, Instant writtenAt, String writtenBy, List<TaxonomyBranch> products) {
    static Shown of(Optional<Taxonomy> taxonomy) {
      return taxonomy
          .map(tree -> new Shown(tree.number(), tree.writtenAt(), tree.writtenBy(), tree.roots()))
          .orElse(new Shown(0, null, null, List.of()));
    }
  }

  /** The taxonomy in force, or the one of a number. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm", "importer"})
  @APIResponseSchema(Shown.class)
  public Response taxonomy(@QueryParam("number") Integer number) {
    if (number == null) {
      return shown(taxonomies.inForce());
    }
    return shown(
        Optional.of(
            taxonomies
                .numbered(number)
                .orElseThrow(
                    () -> new Refusal(CommonReason.UNKNOWN, "There is no taxonomy " + number))));
  }

  /** Writes it anew; the ones before stay readable by their number. */
  @PUT
  @RolesAllowed("quality")
  @APIResponseSchema(Shown.class)
  public Response write(
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must hold the products") @Valid Written request) {
    List<TaxonomyBranch> roots = request.products().stream().map(Product::toBranch).toList();
    int number =
        write.handle(new WriteTaxonomy(roots, caller.name(), Etag.expectedVersion(ifMatch)));
    return shown(taxonomies.numbered(number));
  }

  private static Response shown(Optional<Taxonomy> taxonomy) {
    Shown shown = Shown.of(taxonomy);
    return Response.ok(shown).header("ETag", Etag.of(shown.number())).build();
  }
}
