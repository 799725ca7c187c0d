package recourse.metrics.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The tokens that the local stack keeps for its people, one file each. This service cannot make a
 * token; it can only hand over one that was left for it.
 */
@ApplicationScoped
public class LocalTokens {
  /** Those who may look at the dashboard, the most usual first. */
  private static final List<String> ROLES =
      List.of("supervisor", "quality", "handler", "auditor", "ops");

  private final Optional<Path> folder;

  @Inject
  LocalTokens(@ConfigProperty(name = "recourse.sign-in.local-tokens") Optional<Path> folder) {
    this.folder = folder;
  }

  /** The roles for which a token lies ready. */
  List<String> roles() {
    return ROLES.stream().filter(role -> file(role).anyMatch(Files::isReadable)).toList();
  }

  /** The token of a role. */
  Optional<String> of(String role) {
    return roles().contains(role)
        ? file(role).map(LocalTokens::read).findFirst()
        : Optional.empty();
  }

  private Stream<Path> file(String role) {
    return folder.stream().map(kept -> kept.resolve(role + ".jwt"));
  }

  private static String read(Path token) {
    try {
      return Files.readString(token).strip();
    } catch (IOException e) {
      throw new IllegalStateException("the token cannot be read: " + token.getFileName(), e);
    }
  }
}
