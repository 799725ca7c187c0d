package recourse.spine.http;

import jakarta.ws.rs.HeaderParam;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * Which version the caller saw; taken as {@code @BeanParam IfMatch ifMatch}.
 *
 * @param tag the {@code ETag} as it was given out, for example {@code "7"}
 */
public record IfMatch(@HeaderParam("If-Match") @Nullable String tag) {
  private static final Pattern OURS = Pattern.compile("\"(\\d{1,18})\"");

  /** The version; null where the caller does not mind: no header, or a star. */
  public @Nullable Long version() {
    if (tag == null || "*".equals(tag.trim())) {
      return null;
    }
    Matcher ours = OURS.matcher(tag.trim());
    if (!ours.matches()) {
      throw new Refusal(
          CommonReason.ETAG_INVALID,
          "If-Match",
          "The ETag as it was given out, for example \"7\".");
    }
    return Long.valueOf(ours.group(1));
  }
}
