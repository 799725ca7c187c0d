package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.stack.RunningStack;

/**
 * A CRM that others would write: in JavaScript, with KafkaJS and the CloudEvents SDK. It registers
 * a complaint, tells it twice, logs a contact and tells something wrong; it goes away, and back
 * again it reads on where it left off. It is answered each time.
 */
@Order(22)
class CrmIT {
  private static final Path HOME = Path.of("crm");
  private static final Path PLACE = Path.of("target", "crm");
  private static final int PATIENCE_SECONDS = 180;

  @Test
  void shouldAnswerEveryCommandOfACrmOnce() throws Exception {
    // given
    assumeTrue(run("node", "--version").good(), "Not checked here: there is no node");
    assumeTrue(run("npm", "--version").good(), "Not checked here: there is no npm");
    Files.createDirectories(PLACE);
    for (String file : List.of("crm.mjs", "package.json")) {
      Files.copy(HOME.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    assumeTrue(
        run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline").good(),
        "Not checked here: npm does not bring KafkaJS and the CloudEvents SDK");

    // when
    Ended crm = run("node", "crm.mjs", RunningStack.stack().kafka().bootstrapServers());

    // then
    assertThat(crm.good()).as(crm.said()).isTrue();
    assertThat(crm.said())
        .contains("ok   withdrawn by our case number", "ok   nothing is read twice")
        .doesNotContain("FAIL");
  }

  private record Ended(boolean good, String said) {}

  private static Ended run(String... command) throws IOException, InterruptedException {
    Files.createDirectories(PLACE);
    Path said = Files.createTempFile(PLACE, "said", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(PLACE.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        return new Ended(false, "it did not end\n" + Files.readString(said));
      }
      return new Ended(process.exitValue() == 0, Files.readString(said, StandardCharsets.UTF_8));
    } catch (IOException notThere) {
      return new Ended(false, notThere.getMessage());
    } finally {
      Files.delete(said);
    }
  }
}
