package recourse.intake.contacts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recourse.contract.MessageKind;

/**
 * Judges a message as it came in: written by a machine, a mere thank you, or something the customer
 * says. A machine is known by the headers of RFC 3834 and those that mail systems use beside them.
 * A thank you holds no word but those of thanks and of being content; one word more, a question or
 * a "not" makes it substantive, for a complaint that is overheard is worse than one reopened in
 * vain. It reads the languages of {@link MessageWords}, each by itself: words of two in one message
 * are substantive. Source: R31.
 *
 * @param version names this policy
 */
public record MessagePolicy(String version) {
  /** The policy in force. */
  public static final MessagePolicy CURRENT = new MessagePolicy("message-2");

  private static final Set<String> BULK = Set.of("bulk", "list", "junk", "auto_reply");
  private static final Pattern SIGNATURE = Pattern.compile("(?s)\\n-- ?\\n.*$");
  private static final Pattern NAME =
      Pattern.compile(
          "\\n\\s*\\p{Lu}\\p{L}*( ((de|den|der|van|von|di|da|del|la|le|du) )*\\p{Lu}\\p{L}*){0,2}\\s*$");

  /**
   * Judges a message.
   *
   * @param headers as they came, by name; names in any case
   * @param text as it came
   */
  public MessageKind judge(Map<String, String> headers, @Nullable String text) {
    Map<String, String> known = new HashMap<>();
    headers.forEach(
        (name, value) ->
            known.put(name.toLowerCase(Locale.ROOT), value.trim().toLowerCase(Locale.ROOT)));
    if (isAutomatic(known)) {
      return MessageKind.AUTOMATIC;
    }
    return text != null
            && MessageWords.SHIPPED.stream().anyMatch(words -> isOnlyThanks(words, text))
        ? MessageKind.THANKS
        : MessageKind.SUBSTANTIVE;
  }

  private static boolean isAutomatic(Map<String, String> headers) {
    String submitted = headers.getOrDefault("auto-submitted", "no");
    String suppress = headers.getOrDefault("x-auto-response-suppress", "none");
    return !submitted.startsWith("no")
        || BULK.contains(headers.getOrDefault("precedence", ""))
        || !suppress.equals("none")
        || headers.containsKey("x-autoreply")
        || headers.containsKey("x-autorespond")
        || headers.containsKey("list-id")
        || headers.getOrDefault("return-path", "").equals("<>")
        || headers.getOrDefault("content-type", "").startsWith("multipart/report")
        || MessageWords.SHIPPED.stream()
            .anyMatch(words -> words.away().matcher(headers.getOrDefault("subject", "")).matches());
  }

  private static boolean isOnlyThanks(MessageWords words, String text) {
    String said = words.quoted().matcher(text.replace("\r", "")).replaceAll("").trim();
    said = SIGNATURE.matcher(said).replaceAll("");
    said = words.greeting().matcher(said).replaceFirst("");
    String unsigned = NAME.matcher("\n" + said.trim()).replaceFirst("");
    return words.areOnlyThanks(bare(said)) || words.areOnlyThanks(bare(unsigned));
  }

  private static List<String> bare(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}?]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
