package recourse.intake.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
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
 * @param feeling the feeling it names, or null
 * @param ruleVersion the rule about its content; null where there is none
 * @param answerBy the day by which it promises the answer, or null
 */
@Embeddable
public record LetterFormat(
    @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,
    @Enumerated(EnumType.STRING) @Column(name = "channel") Channel channel,
    @Column(name = "form") String form,
    @Column(name = "language") String language,
    @Column(name = "language_wanted") String languageWanted,
    @Column(name = "media_type") String mediaType,
    @Column(name = "adjustments") String adjustments,
    @Enumerated(EnumType.STRING) @Column(name = "feeling") Emotion feeling,
    @Column(name = "rule_version") String ruleVersion,
    @Column(name = "answer_by") LocalDate answerBy) {
  /** What a message is for. */
  public enum Kind {
    ACKNOWLEDGEMENT,
    /** How far we are (rule D2). */
    PROGRESS
  }
}
