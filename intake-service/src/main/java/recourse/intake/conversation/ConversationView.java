package recourse.intake.conversation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.spine.aggregate.Versioned;

/**
 * What was said so far: the summary in force and a page of the questions. Words are absent for
 * those who may not read them.
 *
 * @param next the cursor of the page of questions behind this one
 */
public record ConversationView(
    @Nullable SummaryEntry summary,
    List<QuestionEntry> questions,
    @Nullable String next,
    @JsonIgnore long version)
    implements Versioned {
  /** A summary and what became of it. */
  public record SummaryEntry(
      int number,
      @Nullable String text,
      Instant writtenAt,
      String writtenBy,
      boolean confirmed,
      @Nullable Instant confirmedAt,
      @Nullable Channel confirmedChannel,
      @Nullable String confirmedBy) {
    private static SummaryEntry of(int number, ComplaintSummary summary) {
      return new SummaryEntry(
          number,
          summary.text(),
          summary.writtenAt(),
          summary.writtenBy(),
          summary.isConfirmed(),
          summary.confirmedAt(),
          summary.confirmedChannel(),
          summary.confirmedBy());
    }
  }

  /** A question and its answer. */
  public record QuestionEntry(
      int number,
      @Nullable String question,
      Instant askedAt,
      String askedBy,
      @Nullable String answer,
      @Nullable Instant answeredAt,
      @Nullable String answeredBy) {
    private static QuestionEntry of(int number, ClarifyingQuestion asked) {
      return new QuestionEntry(
          number,
          asked.question(),
          asked.askedAt(),
          asked.askedBy(),
          asked.answer(),
          asked.answeredAt(),
          asked.answeredBy());
    }
  }

  /** All questions, each with its number. */
  static List<QuestionEntry> questions(Conversation conversation, boolean withWords) {
    List<ClarifyingQuestion> all = conversation.questions();
    return IntStream.range(0, all.size())
        .mapToObj(i -> QuestionEntry.of(i + 1, withWords ? all.get(i) : all.get(i).withoutWords()))
        .toList();
  }

  /** All summaries there were, each with its number. */
  static List<SummaryEntry> summaries(Conversation conversation, boolean withWords) {
    List<ComplaintSummary> all = conversation.summaries();
    return IntStream.range(0, all.size())
        .mapToObj(i -> SummaryEntry.of(i + 1, withWords ? all.get(i) : all.get(i).withoutWords()))
        .toList();
  }
}
