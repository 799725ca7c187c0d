package recourse.intake.policy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import recourse.contract.MessageKind;

/**
 * Judges a message as it came in: written by a machine, a mere thank you, or something the customer
 * says. A machine is known by the headers of RFC 3834 and those that mail systems use beside them.
 * A thank you holds no word but those of thanks and of being content; one word more, a question or
 * a "not" makes it substantive, for a complaint that is overheard is worse than one reopened in
 * vain. It reads English. Source: R31.
 *
 * @param version names this policy
 */
public record MessagePolicy(String version) {
  /** The policy in force. */
  public static final MessagePolicy CURRENT = new MessagePolicy("message-1");

  private static final Set<String> BULK = Set.of("bulk", "list", "junk", "auto_reply");
  private static final Pattern AWAY =
      Pattern.compile(
          "^\\s*(automatic reply|auto(matic)?[- ]?reply|out of (the )?office|undeliverable|"
              + "delivery status notification|mail delivery (failed|failure)).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED = Pattern.compile("(?m)^(>.*|On .{1,200} wrote:)$");
  private static final Pattern SIGNATURE = Pattern.compile("(?s)\\n-- ?\\n.*$");
  private static final Pattern GREETING =
      Pattern.compile(
          "^\\s*(dear|hi|hello|good (morning|afternoon|evening))[^\\n,.!]{0,40}[,!\\n]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile("\\n\\s*\\p{Lu}\\p{L}*( \\p{Lu}\\p{L}*){0,2}\\s*$");
  private static final Set<String> THANKS =
      Set.of("thank", "thanks", "cheers", "grateful", "appreciate", "appreciated", "thx");
  private static final Set<String> CONTENT =
      Set.of(
          "a",
          "again",
          "all",
          "and",
          "arrived",
          "been",
          "best",
          "brilliant",
          "everything",
          "excellent",
          "fine",
          "fixed",
          "for",
          "good",
          "great",
          "happy",
          "has",
          "have",
          "help",
          "i",
          "is",
          "it",
          "its",
          "kind",
          "kindly",
          "lot",
          "lovely",
          "many",
          "message",
          "money",
          "much",
          "my",
          "now",
          "ok",
          "okay",
          "perfect",
          "quick",
          "received",
          "refund",
          "regards",
          "reply",
          "resolved",
          "so",
          "solved",
          "sorted",
          "that",
          "the",
          "this",
          "to",
          "very",
          "well",
          "wonderful",
          "working",
          "works",
          "you",
          "your");

  /**
   * Judges a message.
   *
   * @param headers as they came, by name; names in any case
   * @param text as it came; may be null
   */
  public MessageKind judge(Map<String, String> headers, String text) {
    Map<String, String> known = new HashMap<>();
    headers.forEach(
        (name, value) ->
            known.put(name.toLowerCase(Locale.ROOT), value.trim().toLowerCase(Locale.ROOT)));
    if (isAutomatic(known)) {
      return MessageKind.AUTOMATIC;
    }
    return text != null && isOnlyThanks(text) ? MessageKind.THANKS : MessageKind.SUBSTANTIVE;
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
        || AWAY.matcher(headers.getOrDefault("subject", "")).matches();
  }

  private static boolean isOnlyThanks(String text) {
    String said = QUOTED.matcher(text.replace("\r", "")).replaceAll("").trim();
    said = SIGNATURE.matcher(said).replaceAll("");
    said = GREETING.matcher(said).replaceFirst("");
    said = NAME.matcher("\n" + said.trim()).replaceFirst("");
    List<String> words =
        Arrays.stream(said.toLowerCase(Locale.ROOT).split("[^\\p{L}?]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.stream().anyMatch(THANKS::contains)
        && words.stream().allMatch(word -> THANKS.contains(word) || CONTENT.contains(word));
  }
}
