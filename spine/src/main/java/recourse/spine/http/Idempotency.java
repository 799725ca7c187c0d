package recourse.spine.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.sql.SqlTemplate;

/**
 * HTTP is a message too: a request that carries an {@code Idempotency-Key} has its effect once,
 * however often it arrives. The key is kept in the transaction of the effect, so a request whose
 * answer was lost can be sent again until it is definite. A second one at the same time waits for
 * the first. The same key with another request is refused.
 */
@ApplicationScoped
public class Idempotency {
  /** The header of the request. */
  public static final String KEY = "Idempotency-Key";

  /** The header of an answer that had been given before. */
  public static final String REPLAYED = "Idempotency-Replayed";

  private static final Pattern ACCEPTABLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private static final String CLAIM =
      "insert into idempotency_key (caller, key, request) values (?, ?, ?) on conflict do nothing";
  private static final String KEEP =
      "update idempotency_key set answer = ? where caller = ? and key = ?";
  private static final String GIVEN_BEFORE =
      "select request, answer from idempotency_key where caller = ? and key = ?";

  private final SqlTemplate db;
  private final ObjectMapper json;
  private final Caller caller;

  @Inject
  Idempotency(SqlTemplate db, ObjectMapper json, Caller caller) {
    this.db = db;
    this.json = json;
    this.caller = caller;
  }

  /**
   * What a request led to.
   *
   * @param id the id of what was created, now or the first time
   * @param replayed whether it was the first time
   */
  public record Outcome(String id, boolean replayed) {
    /**
     * The answer to who wanted it created.
     *
     * @param collection its path, for example {@code /complaints}
     * @param showing what was created, by its id
     */
    public Response created(String collection, Function<UUID, ?> showing) {
      return created(collection).entity(showing.apply(UUID.fromString(id))).build();
    }

    /** The answer to who wanted it created, where it is read as a part of something larger. */
    public Response createdWithin(String location, Object view) {
      Response.ResponseBuilder answer = Response.created(URI.create(location)).entity(view);
      return (replayed ? answer.header(REPLAYED, true) : answer).build();
    }

    /** The answer to who wanted it created, without what it shows. */
    public Response.ResponseBuilder created(String collection) {
      Response.ResponseBuilder answer = Response.created(URI.create(collection + "/" + id));
      return replayed ? answer.header(REPLAYED, true) : answer;
    }
  }

  /**
   * Has the effect unless this key had it before.
   *
   * @param key what the caller sent; null for a request without a key
   * @param endpoint the method and path, so that a key belongs to one endpoint
   * @param request the parsed request
   * @param effect creates something and returns its id
   */
  @Transactional
  public Outcome once(
      @Nullable String key, String endpoint, Object request, Supplier<Object> effect) {
    if (key == null) {
      return new Outcome(effect.get().toString(), false);
    }
    if (!ACCEPTABLE.matcher(key).matches()) {
      throw new Refusal(
          CommonReason.IDEMPOTENCY_KEY_INVALID, KEY, "Up to 255 visible ASCII characters.");
    }
    byte[] digest = digest(endpoint, request);
    if (claim(key, digest)) {
      String id = effect.get().toString();
      keep(key, id);
      return new Outcome(id, false);
    }
    return new Outcome(answerGivenBefore(key, digest), true);
  }

  private boolean claim(String key, byte[] digest) {
    return db.change(CLAIM, caller.name(), key, digest) == 1;
  }

  private void keep(String key, String id) {
    db.change(KEEP, id, caller.name(), key);
  }

  private String answerGivenBefore(String key, byte[] digest) {
    Given before =
        db.value(
            GIVEN_BEFORE,
            row -> new Given(row.bytes("request"), row.text("answer")),
            caller.name(),
            key);
    if (!Arrays.equals(before.request(), digest)) {
      throw new Refusal(
          CommonReason.IDEMPOTENCY_KEY_REUSED,
          KEY,
          "This key was used for another request: take a new one.");
    }
    return before.answer();
  }

  private byte[] digest(String endpoint, Object request) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(endpoint.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return sha.digest(json.writeValueAsBytes(request));
    } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private record Given(byte[] request, String answer) {}
}
