package recourse.intake.conversation;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import recourse.contract.Channel;
import recourse.intake.sealing.Sealed;

/**
 * What was heard, as the doors answer it. Words are null for those who may not read them.
 *
 * @param summary the summary in force, or null
 */
public record ConversationView(Said summary, List<Clarified> questions) {
  /** The summary in force and what became of it. */
  public record Said(
      int number,
      String text,
      Instant writtenAt,
      String writtenBy,
      boolean confirmed,
      Instant confirmedAt,
      Channel confirmedChannel,
      String confirmedBy) {}

  /** A question and its answer. */
  public record Clarified(
      int number,
      String question,
      Instant askedAt,
      String askedBy,
      String answer,
      Instant answeredAt,
      String answeredBy) {}

  /**
   * What was heard.
   *
   * @param reading opens sealed words, or hides them
   */
  public static ConversationView of(Conversation hearing, Function<Sealed, String> reading) {
    List<ClarifyingQuestion> questions = hearing.questions();
    return new ConversationView(
        hearing.summary().map(last -> said(hearing.summaries(), last, reading)).orElse(null),
        IntStream.range(0, questions.size())
            .mapToObj(i -> clarified(i + 1, questions.get(i), reading))
            .toList());
  }

  /** All summaries there were, each with its number. */
  public static List<Said> summaries(Conversation hearing, Function<Sealed, String> reading) {
    List<ComplaintSummary> all = hearing.paraphrases();
    return IntStream.range(0, all.size()).mapToObj(i -> said(i + 1, all.get(i), reading)).toList();
  }

  private static Said said(int number, ComplaintSummary last, Function<Sealed, String> reading) {
    return new Said(
        number,
        reading.apply(last.summary()),
        last.writtenAt(),
        last.writtenBy(),
        last.isConfirmed(),
        last.confirmedAt(),
        last.confirmedChannel(),
        last.confirmedBy());
  }

  private static Clarified clarified(
      int number, ClarifyingQuestion asked, Function<Sealed, String> reading) {
    return new Clarified(
        number,
        reading.apply(asked.question()),
        asked.askedAt(),
        asked.askedBy(),
        reading.apply(asked.answer()),
        asked.answeredAt(),
        asked.answeredBy());
  }
}
