package recourse.importers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One service's {@code POST /imports}. A service that is away or overloaded is tried again for as
 * long as its retries last, which is harmless because both endpoints recognise what they took
 * before.
 */
final class NdjsonEndpoint {

  private static final Set<Integer> TRY_LATER = Set.of(429, 500, 502, 503, 504);
  private static final Set<Integer> REFUSED_AS_A_WHOLE = Set.of(400, 409, 413, 422);

  private final String name;
  private final URI uri;
  private final Supplier<String> token;
  private final ImportRetries retries;
  private final HttpClient client;

  NdjsonEndpoint(
      String name, URI uri, Supplier<String> token, ImportRetries retries, HttpClient client) {
    this.name = name;
    this.uri = uri;
    this.token = token;
    this.retries = retries;
    this.client = client;
  }

  /** Answers in the order of the chunk's lines, one for each. */
  List<LineAnswer> post(ChunkPacker.Chunk<?> chunk) {
    HttpResponse<String> response = delivered(chunk.body());
    int lines = chunk.items().size();
    if (response.statusCode() == 200) {
      return inOrder(response.body(), lines);
    }
    if (REFUSED_AS_A_WHOLE.contains(response.statusCode())) {
      return refusals(response, lines);
    }
    throw new ImportStopped(shut(response.statusCode()));
  }

  private HttpResponse<String> delivered(String body) {
    ImportRetries.Waiting waiting = retries.begin();
    String trouble;
    do {
      try {
        HttpResponse<String> response = client.send(request(body), BodyHandlers.ofString());
        if (!TRY_LATER.contains(response.statusCode())) {
          return response;
        }
        trouble = "it answers " + response.statusCode();
      } catch (IOException e) {
        trouble = "it cannot be reached (" + e.getClass().getSimpleName() + ")";
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ImportStopped("the import was interrupted; run it again to go on", e);
      }
    } while (waiting.again());
    throw new ImportStopped(
        "%s at %s gave no answer for %d s: %s; run the import again, nothing is taken twice"
            .formatted(name, uri, retries.limit().toSeconds(), trouble));
  }

  private HttpRequest request(String body) {
    return HttpRequest.newBuilder(uri)
        .timeout(Duration.ofSeconds(60))
        .header("Content-Type", "application/x-ndjson")
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token.get())
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private List<LineAnswer> inOrder(String body, int lines) {
    try {
      Map<Integer, LineAnswer> byLine =
          JsonLines.JSON.readValue(body, LineAnswer.Answers.class).lines().stream()
              .collect(Collectors.toMap(LineAnswer::line, answer -> answer, (a, b) -> b));
      return IntStream.rangeClosed(1, lines)
          .mapToObj(
              line ->
                  byLine.getOrDefault(
                      line,
                      LineAnswer.refused(line, "no_answer", "the endpoint left this line out")))
          .toList();
    } catch (JsonProcessingException e) {
      throw new ImportStopped(name + " at " + uri + " answers in a form not known here", e);
    }
  }

  private List<LineAnswer> refusals(HttpResponse<String> response, int lines) {
    String code = "http_" + response.statusCode();
    String detail = "the whole request was refused";
    try {
      JsonNode problem = JsonLines.JSON.readTree(response.body());
      code = problem.path("code").asText(code);
      detail = problem.path("detail").asText(problem.path("title").asText(detail));
    } catch (JsonProcessingException e) {
      detail = "the whole request was refused without a problem document";
    }
    String why = code;
    String saying = detail;
    return IntStream.rangeClosed(1, lines)
        .mapToObj(line -> LineAnswer.refused(line, why, saying))
        .toList();
  }

  private String shut(int status) {
    return switch (status) {
      case 401, 403 ->
          "%s at %s does not accept this token (%d): it must carry the role importer"
              .formatted(name, uri, status);
      default -> "%s at %s is no import endpoint (it answers %d)".formatted(name, uri, status);
    };
  }
}
