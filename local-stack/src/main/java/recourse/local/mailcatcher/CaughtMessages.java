package recourse.local.mailcatcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import recourse.local.Folders;

/**
 * CaughtMessage messages as files, one for each id, readable by their owner only: they hold the
 * links by which customers answer.
 */
public final class CaughtMessages {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final Path folder;

  /** Those in a folder, made if it is missing. */
  public CaughtMessages(Path folder) {
    this.folder = Folders.made(folder);
  }

  /** Keeps a message; of one that was caught before, only that it came once more. */
  synchronized void keep(CaughtMessage message) {
    write(find(message.id()).map(CaughtMessage::onceMore).orElse(message));
  }

  /** All of them, latest first. */
  public List<CaughtMessage> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(CaughtMessages::read)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(CaughtMessage::at).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of them. */
  public Optional<CaughtMessage> find(String id) {
    return read(file(id));
  }

  /** All of them as JSON. */
  byte[] asJson() throws IOException {
    return JSON.writeValueAsBytes(all());
  }

  private void write(CaughtMessage message) {
    try {
      Path file = file(message.id());
      Path draft = folder.resolve(file.getFileName() + ".draft");
      Folders.writeSecret(draft, JSON.writeValueAsString(message));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name is derived: an id is whatever somebody sent, and must not lead out of the folder. */
  private Path file(String id) {
    return folder.resolve(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)) + ".json");
  }

  private static Optional<CaughtMessage> read(Path file) {
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), CaughtMessage.class));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
