package recourse.spine.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

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

  private final EntityManager session;
  private final ObjectMapper json;
  private final Caller caller;

  @Inject
  Idempotency(EntityManager session, ObjectMapper json, Caller caller) {
    this.session = session;
    this.json = json;
    this.caller = caller;
  }

  /**
   * What a request led to.
   *
   * @param id the id of what was created, now or the first time
   * @param replayed whether it was the first time
   */
  public record Outcome(String id, boolean replayed) {}

  /**
   * Has the effect unless this key had it before.
   *
   * @param key what the caller sent, or null for a request without a key
   * @param door the method and path, so that a key belongs to one door
   * @param request the parsed request
   * @param effect creates something and returns its id
   */
  @Transactional
  public Outcome once(String key, String door, Object request, Supplier<Object> effect) {
    if (key == null) {
      return new Outcome(effect.get().toString(), false);
    }
    if (!ACCEPTABLE.matcher(key).matches()) {
      throw new Refusal(
          CommonReason.IDEMPOTENCY_KEY_INVALID, KEY, "Up to 255 visible ASCII characters.");
    }
    byte[] digest = digest(door, request);
    if (claim(key, digest)) {
      String id = effect.get().toString();
      keep(key, id);
      return new Outcome(id, false);
    }
    return new Outcome(answerGivenBefore(key, digest), true);
  }

  private boolean claim(String key, byte[] digest) {
    return session
            .createNativeQuery(
                "insert into idempotency_key (caller, key, request) values (?1, ?2, ?3)"
                    + " on conflict do nothing")
            .setParameter(1, caller.name())
            .setParameter(2, key)
            .setParameter(3, digest)
            .executeUpdate()
        == 1;
  }

  private void keep(String key, String id) {
    session
        .createNativeQuery("update idempotency_key set answer = ?1 where caller = ?2 and key = ?3")
        .setParameter(1, id)
        .setParameter(2, caller.name())
        .setParameter(3, key)
        .executeUpdate();
  }

  private String answerGivenBefore(String key, byte[] digest) {
    List<?> rows =
        session
            .createNativeQuery(
                "select request, answer from idempotency_key where caller = ?1 and key = ?2",
                Object[].class)
            .setParameter(1, caller.name())
            .setParameter(2, key)
            .getResultList();
    Object[] row = (Object[]) rows.get(0);
    if (!Arrays.equals((byte[]) row[0], digest)) {
      throw new Refusal(
          CommonReason.IDEMPOTENCY_KEY_REUSED,
          KEY,
          "This key was used for another request: take a new one.");
    }
    return (String) row[1];
  }

  private byte[] digest(String door, Object request) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(door.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return sha.digest(json.writeValueAsBytes(request));
    } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
