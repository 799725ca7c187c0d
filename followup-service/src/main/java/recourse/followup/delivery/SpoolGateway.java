package recourse.followup.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Leaves each message as a JSON file in a folder from which the organisation's gateway takes it. A
 * file appears whole or not at all, a repetition takes its place, and only its owner may read it.
 */
@ApplicationScoped
public class SpoolGateway implements MessageGateway {
  private final ObjectMapper json;
  private final MessageSettings settings;

  SpoolGateway(ObjectMapper json, MessageSettings settings) {
    this.json = json;
    this.settings = settings;
  }

  @Override
  public SendResult send(CustomerMessage message) {
    Path folder = settings.spool();
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "." + message.id(), ".draft");
      Files.write(draft, json.writeValueAsBytes(message));
      Files.move(
          draft,
          folder.resolve(message.id() + ".json"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return SendResult.TAKEN;
    } catch (IOException noRoom) {
      return SendResult.failed("SPOOL_FULL");
    }
  }
}
