package recourse.intake.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.SummaryConfirmed;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.sealing.Sealed;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.Refusal;

/**
 * How a complaint is heard before it is solved: questions are asked and answered, the complaint is
 * said back in our words, and the customer confirms that this is it. A better summary takes the
 * place of an earlier one and wants its own confirmation; none is lost.
 */
@Entity(name = "hearing")
public class Conversation extends Aggregate {
  @Id
  @Column(name = "complaint_id")
  private UUID complaintId;

  @ElementCollection
  @CollectionTable(name = "question", joinColumns = @JoinColumn(name = "complaint_id"))
  @OrderColumn(name = "position")
  private List<ClarifyingQuestion> questions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "paraphrase", joinColumns = @JoinColumn(name = "complaint_id"))
  @OrderColumn(name = "position")
  private List<ComplaintSummary> paraphrases = new ArrayList<>();

  /** For the store only. */
  protected Conversation() {}

  /** A complaint begins to be heard. */
  public Conversation(UUID complaintId) {
    this.complaintId = complaintId;
  }

  /**
   * We ask the customer.
   *
   * @return the number of the question, from 1
   */
  public int ask(Sealed question, String by, Instant at) {
    questions.add(ClarifyingQuestion.asked(question, by, at));
    return questions.size();
  }

  /** The customer answers; once for each question. */
  public void answer(int number, Sealed answer, String by, Instant at) {
    if (number < 1 || number > questions.size()) {
      throw new Refusal(
          IntakeReason.QUESTION_UNKNOWN, "A question from 1 to " + questions.size() + ".");
    }
    ClarifyingQuestion question = questions.get(number - 1);
    if (question.answeredAt() != null) {
      throw new Refusal(
          IntakeReason.QUESTION_ANSWERED,
          "It was answered at " + question.answeredAt() + ": ask again to hear more.");
    }
    questions.set(number - 1, question.answered(answer, by, at));
  }

  /** The complaint in our words; it takes the place of an earlier summary. */
  public void summarise(Sealed summary, String by, Instant at) {
    paraphrases.add(ComplaintSummary.written(summary, by, at));
  }

  /** The customer says that this is it (R5). Saying it again changes nothing. */
  public void confirm(Channel channel, String by, Instant at) {
    ComplaintSummary last =
        summary()
            .orElseThrow(
                () ->
                    new Refusal(
                        IntakeReason.SUMMARY_MISSING,
                        "First say the complaint back in your own words: PUT the summary."));
    if (!last.isConfirmed()) {
      paraphrases.set(paraphrases.size() - 1, last.confirmed(channel, by, at));
      raise(new SummaryConfirmed(complaintId, at, paraphrases.size(), channel, by));
    }
  }

  public UUID complaintId() {
    return complaintId;
  }

  /** The questions, in the order they were asked. */
  public List<ClarifyingQuestion> questions() {
    return List.copyOf(questions);
  }

  /** All summaries, in the order they were written; the last one is in force. */
  public List<ComplaintSummary> paraphrases() {
    return List.copyOf(paraphrases);
  }

  /** The summary in force. */
  public Optional<ComplaintSummary> summary() {
    return paraphrases.isEmpty()
        ? Optional.empty()
        : Optional.of(paraphrases.get(paraphrases.size() - 1));
  }

  /** How many summaries were written; the number of the one in force. */
  public int summaries() {
    return paraphrases.size();
  }
}
