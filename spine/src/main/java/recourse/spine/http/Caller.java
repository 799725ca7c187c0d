package recourse.spine.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/**
 * Who is calling, as their token says: an opaque name of a member of staff or of a system. It goes
 * into events as {@code by}, so whatever does not look like an opaque name is not passed on.
 */
@ApplicationScoped
public class Caller {
  private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final SecurityIdentity identity;

  @Inject
  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The subject of the token. */
  public String name() {
    String name = identity.getPrincipal().getName();
    return OPAQUE.matcher(name).matches() ? name : "staff-" + Integer.toHexString(name.hashCode());
  }

  /** Whether the caller came with a token; a stranger has none. */
  public boolean isKnown() {
    return !identity.isAnonymous();
  }

  /** Whether the caller has a role. */
  public boolean hasRole(String role) {
    return identity.hasRole(role);
  }
}
