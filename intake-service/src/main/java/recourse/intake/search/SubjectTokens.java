package recourse.intake.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What complaints are about, among the words they are found by: a number for each product and each
 * issue, so that a word and a product are found together. No secret, and so without a key.
 */
public final class SubjectTokens {
  private SubjectTokens() {}

  /** The numbers of a product and of an issue. */
  public static List<Long> of(@Nullable String product, @Nullable String issue) {
    List<Long> numbers = new ArrayList<>();
    add(numbers, "product", product);
    add(numbers, "issue", issue);
    return numbers;
  }

  private static void add(List<Long> numbers, String kind, @Nullable String name) {
    if (name != null) {
      byte[] named = (kind + "=" + name).getBytes(StandardCharsets.UTF_8);
      numbers.add(ByteBuffer.wrap(sha256().digest(named)).getLong());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
