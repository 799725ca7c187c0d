package recourse.spine.sealing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The master keys, which wrap all other keys and never lie in the database. They come from a file
 * with one key a line, {@code name base64-of-32-bytes}: the first wraps, all of them unwrap. To
 * rotate, put a new line first and restart; when no key is wrapped by the old one any more (gauge
 * {@code recourse.keys.old.master}), its line can go. Without the file the service does not start.
 */
@Singleton
public class MasterKeys {
  private final Map<String, SecretKey> byName = new LinkedHashMap<>();
  private final String current;
  private final SecretKey wrapping;

  /** The property is optional, or Quarkus would ask for it in a service that keeps no words. */
  @Inject
  MasterKeys(@ConfigProperty(name = "recourse.vault.master-keys") Optional<Path> file) {
    this(lines(file.orElseThrow()));
  }

  /** The keys of these lines. */
  public MasterKeys(List<String> lines) {
    lines.stream().filter(line -> !line.isBlank()).forEach(this::add);
    Map.Entry<String, SecretKey> first =
        byName.entrySet().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the file of master keys is empty"));
    current = first.getKey();
    wrapping = first.getValue();
  }

  /** A key as it may lie in the database. */
  public record Wrapped(String master, byte[] bytes) {}

  /** The name of the key that wraps. */
  public String current() {
    return current;
  }

  /** Wraps a key with the current master key, bound to the id it is kept under. */
  public Wrapped wrap(byte[] key, UUID id) {
    return new Wrapped(current, Gcm.seal(wrapping, key, bytes(id)));
  }

  /** The key that was wrapped; refused when its master key is not there any more. */
  public byte[] unwrap(Wrapped wrapped, UUID id) {
    SecretKey master = byName.get(wrapped.master());
    if (master == null) {
      throw new IllegalStateException("there is no master key named " + wrapped.master());
    }
    return Gcm.open(master, wrapped.bytes(), 0, bytes(id));
  }

  private void add(String line) {
    String[] words = line.trim().split("\\s+");
    byte[] key = words.length == 2 ? Base64.getDecoder().decode(words[1]) : new byte[0];
    if (key.length != Gcm.KEY_BYTES) {
      throw new IllegalStateException("a line of the master keys is not: name base64-of-32-bytes");
    }
    byName.put(words[0], Gcm.key(key));
  }

  private static byte[] bytes(UUID id) {
    return id.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException missing) {
      throw new IllegalStateException(
          "recourse.vault.master-keys must name a readable file; " + file + " is none", missing);
    }
  }
}
