package recourse.intake.classification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;
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
  public record Request(
      @NotNull(message = "must hold the products") @Size(max = 1_000, message = "at most 1,000")
          List<@NotNull(message = "must not be null") @Valid ProductRequest> products) {}

  /** A product with its finer products and what can be wrong. */
  public record ProductRequest(
      @NotBlank(message = NAMED) @Size(max = 160, message = NAMED) String name,
      @Size(max = 1_000, message = "at most 1,000")
          @Nullable List<@NotNull(message = "must not be null") @Valid ProductRequest> products,
      @Size(max = 1_000, message = "at most 1,000")
          @Nullable List<@NotBlank(message = NAMED) @Size(max = 160, message = NAMED) String>
              issues) {
    private TaxonomyBranch toBranch() {
      List<ProductRequest> finer = products == null ? List.of() : products;
      return new TaxonomyBranch(
          name, finer.stream().map(ProductRequest::toBranch).toList(), issues);
    }
  }

  /** The taxonomy in force, or the one of a number. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm", "importer"})
  public TaxonomyView taxonomy(@QueryParam("number") @Nullable Integer number) {
    return number == null
        ? taxonomies.inForce().map(TaxonomyView::of).orElse(TaxonomyView.NONE)
        : taxonomies
            .numbered(number)
            .map(TaxonomyView::of)
            .orElseThrow(() -> new Refusal(CommonReason.UNKNOWN, "There is no taxonomy " + number));
  }

  /** Writes it anew; the ones before stay readable by their number. */
  @PUT
  @RolesAllowed("quality")
  public TaxonomyView write(
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must hold the products") @Valid Request request) {
    List<TaxonomyBranch> roots = request.products().stream().map(ProductRequest::toBranch).toList();
    return taxonomy(write.handle(new WriteTaxonomy(roots, caller.name(), ifMatch.version())));
  }
}
