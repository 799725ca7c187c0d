package recourse.intake.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.conversation.Emotion;

/**
 * How a message was written.
 *
 * @param kind what it is for
 * @param channel the way it goes out
 * @param form {@code full}, {@code plain} language, {@code short} or {@code spoken}
 * @param language in which it is written, ISO 639-1
 * @param languageWanted in which the customer wants it; another one means it has to be translated
 * @param mediaType of its text
 * @param adjustments of the customer that were applied or are left to the sender, as codes
 * @param feeling the feeling it names
 * @param ruleVersion the rule about its content; absent where there is none
 * @param answerBy the day by which it promises the answer
 */
public record LetterFormat(
    Kind kind,
    Channel channel,
    String form,
    String language,
    String languageWanted,
    String mediaType,
    List<String> adjustments,
    @Nullable Emotion feeling,
    @Nullable String ruleVersion,
    @Nullable LocalDate answerBy) {
  private static final String LARGE_PRINT = "text/html";

  /** What a message is for. */
  public enum Kind {
    ACKNOWLEDGEMENT,
    /** How far we are (rule D2). */
    PROGRESS
  }

  static String mediaType(boolean largePrint) {
    return largePrint ? LARGE_PRINT : "text/plain";
  }

  boolean isLargePrint() {
    return mediaType.equals(LARGE_PRINT);
  }

  /** The same, of an acknowledgement that names a feeling and promises an answer by a rule. */
  LetterFormat saying(@Nullable Emotion named, String rule, @Nullable LocalDate promised) {
    return new LetterFormat(
        kind,
        channel,
        form,
        language,
        languageWanted,
        mediaType,
        adjustments,
        named,
        rule,
        promised);
  }
}
