package recourse.acceptance.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import recourse.acceptance.stack.RunningStack;

/** What {@code figures.py} says about a file: as it is kept, and as it says now. */
public final class SecondOpinion {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCRIPT = RunningStack.module().resolve("figures/figures.py");

  private SecondOpinion() {}

  /** Its kept answers, one for each question, in their order. */
  public static List<JsonNode> kept(PublishedFile file) {
    try {
      return Files.readAllLines(keptIn(file)).stream().map(SecondOpinion::tree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps answers. */
  public static void keep(PublishedFile file, List<JsonNode> answers) {
    try {
      Files.createDirectories(keptIn(file).getParent());
      Files.write(keptIn(file), answers.stream().map(JsonNode::toString).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it can be asked here. */
  public static boolean canBeAsked() {
    try {
      return new ProcessBuilder("python3", "-c", "import zoneinfo").start().waitFor() == 0;
    } catch (IOException noPython) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Its answer to a question, worked out now. */
  public static JsonNode now(PublishedFile file, Question question) {
    List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
    command.add(file.file().toString());
    command.addAll(question.arguments());
    try {
      Process script =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      try (InputStream said = script.getInputStream()) {
        return tree(new String(said.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many complaints were open at the end of some local days of the whole period. */
  public static Iterator<Map.Entry<String, JsonNode>> backlogByDay(PublishedFile file) {
    return kept(file).stream()
        .filter(answer -> answer.has("backlogByDay"))
        .findFirst()
        .orElseThrow()
        .get("backlogByDay")
        .fields();
  }

  /** How many rows it left out or mended, by reason. */
  public static Map<String, Long> dirtyRows(JsonNode answer) {
    Map<String, Long> dirty = new java.util.TreeMap<>();
    answer
        .get("dirty")
        .fields()
        .forEachRemaining(row -> dirty.put(row.getKey(), row.getValue().asLong()));
    return dirty;
  }

  private static Path keptIn(PublishedFile file) {
    return RunningStack.module()
        .resolve("figures/expected")
        .resolve(file.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".ndjson");
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no answer: " + json, e);
    }
  }
}
