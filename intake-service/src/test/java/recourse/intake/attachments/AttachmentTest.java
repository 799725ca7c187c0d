package recourse.intake.attachments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.intake.Complainants;
import recourse.intake.Everything;
import recourse.local.access.Tokens;

@QuarkusTest
class AttachmentTest {
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };

  @ConfigProperty(name = "recourse.attachments.folder")
  Path folder;

  @TestHTTPResource("/complaints")
  URI door;

  @Inject Everything everything;
  @Inject AttachmentSweep sweep;

  @Test
  void shouldKeepAFileOfTenMebibytesAndHandItOutAsADownload() {
    // given
    byte[] content = new byte[10 * 1024 * 1024];
    new Random(1).nextBytes(content);
    System.arraycopy(PNG, 0, content, 0, PNG.length);
    String id = complaint();

    // when
    Response attached = attach(id, "wet floor é.txt", content);

    // then
    attached
        .then()
        .statusCode(201)
        .body("name", equalTo("wet floor é.txt"))
        .body("mediaType", equalTo("image/png"))
        .body("bytes", equalTo(content.length));
    Response download = as("handler").get(attached.header("Location"));
    download
        .then()
        .statusCode(200)
        .header("Content-Type", "application/octet-stream")
        .header("Content-Disposition", "attachment; filename*=UTF-8''wet%20floor%20%C3%A9.txt")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
    assertThat(download.asByteArray()).isEqualTo(content);
    as("agent").get("/complaints/{id}/attachments", id).then().body("items.name", hasSize(1));
  }

  @Test
  void shouldRefuseAByteTooManyBeforeItIsSent() throws IOException {
    // given
    String head =
        "POST /complaints/%s/attachments?name=x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n"
                .formatted(complaint(), Tokens.token("agent"))
            + "Content-Length: 10485761\r\n\r\n";

    // when
    String answer = answerTo(head.getBytes(StandardCharsets.US_ASCII));

    // then
    assertThat(answer).startsWith("HTTP/1.1 413").contains("body.too-large");
  }

  @Test
  void shouldRefuseAByteTooManyThatDidNotSayItsLengthAndKeepNothing() throws Exception {
    // given
    String id = complaint();
    long before = files();

    // when
    HttpResponse<String> refused =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(
                HttpRequest.newBuilder(URI.create(door + "/" + id + "/attachments?name=x.bin"))
                    .header("Authorization", "Bearer " + Tokens.token("agent"))
                    .POST(
                        HttpRequest.BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(new byte[10 * 1024 * 1024 + 1])))
                    .build(),
                HttpResponse.BodyHandlers.ofString());

    // then
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("body.too-large");
    as("agent").get("/complaints/{id}/attachments", id).then().body("items", hasSize(0));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void shouldSayWhatAFileIsWhateverItsNameClaims() {
    // given
    byte[] page =
        "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

    // when
    Response attached = attach(complaint(), "photo.png", page);

    // then
    attached.then().statusCode(201).body("mediaType", equalTo("text/html"));
    as("agent")
        .get(attached.header("Location"))
        .then()
        .header("Content-Type", "application/octet-stream");
  }

  @ParameterizedTest
  @CsvSource({"'',400", "../../etc/passwd,400", "'a\\b',400", "fine.txt,400"})
  void shouldRefuseBadNamesAndEmptyFiles(String name, int status) {
    attach(complaint(), name, new byte[0])
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }

  @Test
  void shouldAttachOnceForOneIdempotencyKey() throws IOException {
    // given
    String id = complaint();
    String key = UUID.randomUUID().toString();
    Response first = attach(id, key, "a.png", PNG);
    long before = files();

    // when
    Response again = attach(id, key, "a.png", PNG);
    Response other = attach(id, key, "b.png", PNG);

    // then
    again.then().statusCode(201).header("Idempotency-Replayed", "true");
    assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    other.then().statusCode(422).body("code", equalTo("idempotency-key.reused"));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void shouldNotFindAFileUnderAnotherComplaint() {
    // given
    String other = complaint();
    String file = attach(complaint(), "a.png", PNG).path("id");

    // when // then
    as("agent")
        .get("/complaints/{id}/attachments/{file}", other, file)
        .then()
        .statusCode(404)
        .body("code", equalTo("unknown"));
    as("auditor").get("/complaints/{id}/attachments", other).then().statusCode(403);
    attach(UUID.randomUUID().toString(), "a.png", PNG).then().statusCode(404);
  }

  @Test
  void shouldKeepItSealedAndLetItGoWithTheCustomer() throws IOException {
    // given
    String canary = "Brimstone" + UUID.randomUUID().toString().replace("-", "");
    String customer = "cust-" + UUID.randomUUID();
    String id = complaint(customer);
    String file =
        attach(id, canary + ".txt", ("It says " + canary).getBytes(StandardCharsets.UTF_8))
            .path("id");
    Path place = placeOf(file);
    assertThat(Files.readString(place, StandardCharsets.ISO_8859_1)).doesNotContain(canary);
    assertThat(everything.dump()).doesNotContain(canary, Everything.asBytes(canary));
    as("privacy")
        .get("/customers/{ref}/data", customer)
        .then()
        .body("complaints[0].alsoHeld.attachments.name", contains(canary + ".txt"));

    // when
    as("privacy")
        .contentType("application/json")
        .body("{\"ground\":\"UNLAWFUL_PROCESSING\"}")
        .put("/customers/{ref}/erasure", customer)
        .then()
        .body("outcome", equalTo("ERASED"));
    sweep.sweep();

    // then
    assertThat(place).doesNotExist();
    as("agent").get("/complaints/{id}/attachments", id).then().body("items", hasSize(0));
    as("agent").get("/complaints/{id}/attachments/{file}", id, file).then().statusCode(404);
    attach(id, "a.png", PNG).then().statusCode(409).body("code", equalTo("customer.erased"));
  }

  private String answerTo(byte[] head) throws IOException {
    try (Socket socket = new Socket(door.getHost(), door.getPort())) {
      socket.getOutputStream().write(head);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path placeOf(String file) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.endsWith(file)).findFirst().orElseThrow();
    }
  }

  private long files() throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  private static Response attach(String id, String name, byte[] content) {
    return attach(id, UUID.randomUUID().toString(), name, content);
  }

  private static Response attach(String id, String key, String name, byte[] content) {
    return as("agent")
        .contentType("application/octet-stream")
        .header("Idempotency-Key", key)
        .queryParam("name", name)
        .body(content)
        .post("/complaints/{id}/attachments", id);
  }

  private static String complaint() {
    return complaint("cust-" + UUID.randomUUID());
  }

  private static String complaint(String customer) {
    return as("agent")
        .contentType("application/json")
        .body(Complainants.mrsOkoro().with("customer", Map.of("ref", customer)).json())
        .post("/complaints")
        .path("id");
  }

  private static RequestSpecification as(String role) {
    return given().header("Authorization", "Bearer " + Tokens.token(role));
  }
}
