package recourse.metrics.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * How one may sign in to the dashboard. In production at the issuer of tokens, by authorization
 * code with PKCE, or with a token one has. Where the local stack says in which folder it keeps
 * tokens for its people, also by one click; without that setting, or from another machine, there is
 * no such door.
 */
@NullUnmarked // still to be annotated
@Path("/sign-in")
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {
  private final LocalTokens local;
  private final Optional<String> issuer;
  private final String clientId;

  SignInResource(
      LocalTokens local,
      @ConfigProperty(name = "recourse.sign-in.issuer") Optional<String> issuer,
      @ConfigProperty(name = "recourse.sign-in.client-id") String clientId) {
    this.local = local;
    this.issuer = issuer;
    this.clientId = clientId;
  }

  /**
   * The ways in.
   *
   * @param issuer where to sign in, with its discovery document; left out when there is none
   * @param clientId as which this page is known there
   * @param roles those that one click is enough for; empty outside the local stack
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Ways(String issuer, String clientId, List<String> roles) {}

  /** Whom somebody on this laptop wants to be. */
  public record Wanted(@NotNull String role) {}

  /** A token of the local stack. */
  public record Granted(String token) {}

  /** The ways in. */
  @GET
  @PermitAll
  public Ways ways(@Context HttpServerRequest request) {
    return new Ways(
        issuer.orElse(null),
        issuer.isPresent() ? clientId : null,
        isAtHome(request) ? local.roles() : List.of());
  }

  /** A token by one click; only where the local stack offers it, and only on its own machine. */
  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  public Response enter(@NotNull @Valid Wanted wanted, @Context HttpServerRequest request) {
    String token =
        Optional.of(wanted.role())
            .filter(role -> isAtHome(request))
            .flatMap(local::of)
            .orElseThrow(
                () -> new Refusal(CommonReason.UNKNOWN, "No token is given out for this role."));
    return Response.ok(new Granted(token)).header("Cache-Control", "no-store").build();
  }

  /** A name of another site that was bent to this machine is not one of its own names. */
  private static boolean isAtHome(HttpServerRequest request) {
    SocketAddress caller = request.remoteAddress();
    String name = request.authority() == null ? "" : request.authority().host();
    return List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1").contains(caller.hostAddress())
        && List.of("localhost", "127.0.0.1", "[::1]", "::1").contains(name);
  }
}
