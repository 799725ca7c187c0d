package recourse.intake.letters;

import java.time.LocalDate;
import java.util.List;
import recourse.contract.Channel;
import recourse.intake.conversation.Emotion;

/**
 * The form, language and type in which a message will be written.
 *
 * @param languageWanted in which the customer wants it
 * @param largePrint whether it is laid out in large print
 */
record LetterStyle(
    LetterFormat.Kind kind,
    Channel channel,
    String form,
    String language,
    String languageWanted,
    List<String> adjustments,
    boolean largePrint) {

  String mediaType() {
    return largePrint ? "text/html" : "text/plain";
  }

  LetterFormat layout(Emotion feeling, String ruleVersion, LocalDate answerBy) {
    return new LetterFormat(
        kind,
        channel,
        form,
        language,
        languageWanted,
        mediaType(),
        String.join(",", adjustments),
        feeling,
        ruleVersion,
        answerBy);
  }
}
