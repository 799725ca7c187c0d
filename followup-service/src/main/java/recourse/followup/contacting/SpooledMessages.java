package recourse.followup.contacting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Leaves each message as a JSON file in a folder from which the contact centre's gateway takes it.
 * A file appears whole or not at all, and only its owner may read it.
 */
@ApplicationScoped
public class SpooledMessages implements CustomerMessages {
  @Inject ObjectMapper json;

  @ConfigProperty(name = "recourse.messages.spool")
  Path folder;

  @Override
  public void handOver(CustomerMessage message) {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "." + message.name(), ".draft");
      Files.write(draft, json.writeValueAsBytes(message));
      Files.move(
          draft,
          folder.resolve(message.name() + ".json"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException noRoom) {
      throw new UncheckedIOException("the spool folder does not take messages", noRoom);
    }
  }
}
