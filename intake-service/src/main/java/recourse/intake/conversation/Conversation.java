package recourse.intake.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.contract.SummaryConfirmed;
import recourse.intake.complaints.Customer;
import recourse.intake.complaints.IntakeReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.refusal.Refusal;

/**
 * How the customer of a complaint is listened to. Questions are asked and answered, the complaint
 * is said back in our words, and the customer confirms that this is it; a better summary takes the
 * place of an earlier one and wants its own confirmation. It is noticed who is speaking and tried
 * to calm a contact, and there is evidence of each letter of HEAT. Nothing of it is lost.
 */
@Entity(name = "conversation")
@DynamicUpdate
public class Conversation extends Aggregate implements HoldsWords {
  @Id private UUID complaintId;
  private String customerRef;
  @Document private List<ClarifyingQuestion> questions = new ArrayList<>();
  @Document private List<ComplaintSummary> summaries = new ArrayList<>();
  @Document private @Nullable Demeanour demeanour;
  @Document private List<DeescalationAttempt> attempts = new ArrayList<>();
  @Document private List<HeatEvidence> heat = new ArrayList<>();

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Conversation() {}

  /** Nobody has spoken yet. */
  Conversation(UUID complaintId, String customerRef) {
    this.complaintId = complaintId;
    this.customerRef = customerRef;
  }

  /**
   * We ask the customer.
   *
   * @return the number of the question, from 1
   */
  int ask(String question, String by, Instant at) {
    questions.add(ClarifyingQuestion.asked(question, by, at));
    return questions.size();
  }

  /** The customer answers; once for each question. */
  void answer(int number, String answer, String by, Instant at) {
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
  void summarise(String text, String by, Instant at) {
    summaries.add(ComplaintSummary.written(text, by, at));
  }

  /** The customer says that this is it (R5). Saying it again changes nothing. */
  void confirm(Channel channel, String by, Instant at) {
    ComplaintSummary last =
        summary()
            .orElseThrow(
                () ->
                    new Refusal(
                        IntakeReason.SUMMARY_MISSING,
                        "First say the complaint back in your own words: PUT the summary."));
    if (!last.isConfirmed()) {
      summaries.set(summaries.size() - 1, last.confirmed(channel, by, at));
      raise(new SummaryConfirmed(complaintId, at, summaries.size(), channel, by));
    }
  }

  /** A handler noticed who is speaking; the last note counts. */
  void note(DemeanourNote note, String by, Instant at) {
    note.requirePerceptible();
    demeanour = new Demeanour(note, at, by);
  }

  /**
   * Something was tried to calm a contact.
   *
   * @return the number of the attempt, from 1
   */
  int tried(DeescalationAttempt attempt) {
    attempts.add(attempt);
    return attempts.size();
  }

  /**
   * There is evidence of a letter of HEAT; of each letter there may be more than one.
   *
   * @return the number of the evidence, from 1
   */
  public int prove(HeatEvidence evidence) {
    evidence.requireSubstance();
    heat.add(evidence);
    return heat.size();
  }

  /** Forgets every word; that a summary was confirmed and a contact calmed stays. */
  void forgetWords() {
    questions.replaceAll(ClarifyingQuestion::withoutWords);
    summaries.replaceAll(ComplaintSummary::withoutWords);
    demeanour = demeanour == null ? null : demeanour.withoutWords();
    heat.replaceAll(HeatEvidence::withoutWords);
  }

  @Override
  public UUID wordsOf() {
    return Customer.idOf(customerRef);
  }

  /** The questions, in the order they were asked. */
  List<ClarifyingQuestion> questions() {
    return List.copyOf(questions);
  }

  /** All summaries, in the order they were written; the last one is in force. */
  List<ComplaintSummary> summaries() {
    return List.copyOf(summaries);
  }

  /** The summary in force. */
  private Optional<ComplaintSummary> summary() {
    return summaries.isEmpty()
        ? Optional.empty()
        : Optional.of(summaries.get(summaries.size() - 1));
  }

  /** Who is speaking; empty before anybody noticed. */
  public Optional<Demeanour> demeanour() {
    return Optional.ofNullable(demeanour);
  }

  /** What they feel; empty before anybody noticed. */
  public Optional<Emotion> emotion() {
    return demeanour().map(noted -> noted.note().emotion());
  }

  /** What was tried to calm a contact, in order. */
  List<DeescalationAttempt> attempts() {
    return List.copyOf(attempts);
  }

  /** The evidence of HEAT, in the order it was given. */
  List<HeatEvidence> heat() {
    return List.copyOf(heat);
  }

  /** The letters of HEAT without evidence. */
  Set<HeatStep> missing() {
    Set<HeatStep> missing = EnumSet.allOf(HeatStep.class);
    heat.forEach(given -> missing.remove(given.letter()));
    return missing;
  }
}
