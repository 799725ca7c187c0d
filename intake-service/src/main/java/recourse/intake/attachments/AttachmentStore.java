package recourse.intake.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where the content of attachments lies, sealed before it comes here. */
public interface AttachmentStore {
  /** Keeps a content under an id; all of it, or nothing. */
  void put(UUID id, InputStream sealed) throws IOException;

  /** The content, to be closed by the caller; refused as unknown when there is none. */
  InputStream get(UUID id) throws IOException;

  /** Deletes the content; nothing happens when there is none. */
  void delete(UUID id) throws IOException;
}
