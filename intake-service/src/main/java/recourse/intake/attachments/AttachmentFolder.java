package recourse.intake.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.sealing.DataKey;
import recourse.spine.sealing.WordKeys;

/**
 * The contents of attachments, sealed, in a folder that all instances of intake share. A content is
 * written beside its place and moved there when it is whole.
 */
@ApplicationScoped
public class AttachmentFolder {
  private final Path folder;
  private final WordKeys keys;

  AttachmentFolder(
      @ConfigProperty(name = "recourse.attachments.folder") Path folder, WordKeys keys) {
    this.folder = folder;
    this.keys = keys;
  }

  /**
   * Keeps a content under an id; all of it, or nothing.
   *
   * @param content in the clear; it is sealed while it is read
   */
  void put(UUID id, InputStream content, DataKey key) throws IOException {
    Path place = place(id);
    Files.createDirectories(place.getParent());
    Path growing = Files.createTempFile(place.getParent(), "growing-", null);
    try {
      Files.copy(SegmentReader.closing(content, key), growing, StandardCopyOption.REPLACE_EXISTING);
      Files.move(growing, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(growing);
    }
  }

  /** The content in the clear, to be closed by the caller; refused when it is here no more. */
  InputStream get(UUID id) throws IOException {
    InputStream sealed = sealed(id);
    byte[] head = sealed.readNBytes(DataKey.HEAD_BYTES);
    return keys.byId(DataKey.idIn(head))
        .map(key -> SegmentReader.opening(sealed, key, head))
        .orElseThrow(() -> new Refusal(CommonReason.UNKNOWN, "Its content was erased."));
  }

  private InputStream sealed(UUID id) throws IOException {
    try {
      return Files.newInputStream(place(id));
    } catch (NoSuchFileException gone) {
      throw new Refusal(CommonReason.UNKNOWN, "The content of this attachment is not here.");
    }
  }

  /** Deletes the content; nothing happens when there is none. */
  void delete(UUID id) throws IOException {
    Files.deleteIfExists(place(id));
  }

  /** Spread over 256 folders by the random end of the id. */
  private Path place(UUID id) {
    String name = id.toString();
    return folder.resolve(name.substring(name.length() - 2)).resolve(name);
  }
}
