package recourse.local.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import recourse.local.Folders;
import recourse.local.Service;

/**
 * The local stack's own master key, which stands in for a key service: services wrap the keys of
 * what they seal with it. Lose it, and everything they sealed is lost with it.
 *
 * @param file one key a line, {@code name base64}; the first is in use
 */
public record MasterKeyFile(Path file) {
  /** The services that seal and do not start without it. */
  public static final Set<Service> NEEDED_BY =
      EnumSet.of(Service.INTAKE, Service.RESOLUTION, Service.FOLLOWUP);

  private static final int KEY_BYTES = 32;

  /** The keys in this folder, made on first use. */
  public static MasterKeyFile in(Path folder) {
    MasterKeyFile keys = new MasterKeyFile(folder.resolve("master.keys"));
    if (!Files.exists(keys.file)) {
      Folders.made(folder);
      byte[] key = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(key);
      Folders.writeSecret(keys.file, "first " + Base64.getEncoder().encodeToString(key) + "\n");
    }
    return keys;
  }
}
