package recourse.spine.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * {@link IfMatch} and {@link Answer} take its place. Entity tags: the version of an aggregate in
 * quotes, as {@code "7"}.
 */
public final class Etag {
  private static final Pattern OURS = Pattern.compile("\"(\\d{1,18})\"");

  private Etag() {}

  /** The tag of a version. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /** The version an {@code If-Match} header names; null when there is no such header, or a star. */
  public static @Nullable Long expectedVersion(@Nullable String ifMatch) {
    if (ifMatch == null || "*".equals(ifMatch.trim())) {
      return null;
    }
    Matcher tag = OURS.matcher(ifMatch.trim());
    if (!tag.matches()) {
      throw new Refusal(
          CommonReason.ETAG_INVALID,
          "If-Match",
          "The ETag as it was given out, for example \"7\".");
    }
    return Long.valueOf(tag.group(1));
  }
}
