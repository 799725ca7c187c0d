package recourse.followup.followups;

import static recourse.followup.followups.FollowUpReason.ALREADY_ANSWERED;
import static recourse.followup.followups.FollowUpReason.NOT_DUE;
import static recourse.followup.followups.FollowUpReason.OUTCOME_KNOWN;
import static recourse.followup.followups.FollowUpReason.SURVEY_INCOMPLETE;
import static recourse.followup.followups.FollowUpReason.SURVEY_NOT_ASKED;
import static recourse.followup.followups.FollowUpReason.SURVEY_UNKNOWN;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.contract.DissatisfactionReported;
import recourse.contract.FollowUpLapsed;
import recourse.contract.FollowUpScheduled;
import recourse.contract.FollowUpSent;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.SurveyAnswered;
import recourse.contract.SurveySampling;
import recourse.followup.delivery.Delivery;
import recourse.followup.delivery.DeliveryChannel;
import recourse.followup.delivery.DeliveryStatus;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.BusinessCalendar;
import recourse.spine.time.Identity;

/**
 * The question whether a resolution worked. It is scheduled with the resolution, goes out with a
 * survey link, is tried again when nothing comes back, and lapses visibly after the last try. The
 * customer answers in the survey (the first answer stands, one amendment within a day is kept
 * beside it) or to a member of staff. What they say becomes one of two events: satisfied or not;
 * and the other one when they change their mind.
 */
@Entity
@Table(name = "follow_up")
public class FollowUp extends Aggregate implements HoldsWords {
  @Id private UUID id;
  private UUID complaintId;
  private int round;

  @Enumerated(EnumType.STRING)
  private FollowUpStatus status;

  private Instant scheduledAt;
  private Instant dueAt;
  private int attempts;

  @Enumerated(EnumType.STRING)
  private CustomerVerdict verdict;

  @Enumerated(EnumType.STRING)
  private DeliveryChannel way;

  @Enumerated(EnumType.STRING)
  private SurveySampling sampling;

  private boolean helpWanted;

  @ElementCollection
  @CollectionTable(name = "follow_up_invitation", joinColumns = @JoinColumn(name = "follow_up_id"))
  @OrderColumn(name = "position")
  private List<SurveyInvitation> invitations = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "survey_answer", joinColumns = @JoinColumn(name = "follow_up_id"))
  @OrderColumn(name = "position")
  private List<SurveyAnswer> answers = new ArrayList<>();

  protected FollowUp() {}

  @Override
  public UUID wordsOf() {
    return complaintId;
  }

  /** The id of the one follow-up of a round: heard twice, it is the same. */
  public static UUID idOf(UUID complaintId, int round) {
    return Identity.followUp(complaintId, round);
  }

  /**
   * Will ask about the resolution of a round.
   *
   * @param hours on which people work on the complaint
   * @param sampling whether scores are asked for too
   */
  public static FollowUp schedule(
      UUID complaintId,
      int round,
      Instant resolvedAt,
      FollowUpPolicy policy,
      BusinessCalendar hours,
      SurveySampling sampling,
      String samplingVersion) {
    FollowUp followUp = new FollowUp();
    followUp.id = idOf(complaintId, round);
    followUp.complaintId = complaintId;
    followUp.round = round;
    followUp.status = FollowUpStatus.SCHEDULED;
    followUp.scheduledAt = resolvedAt;
    followUp.dueAt = policy.firstDue(resolvedAt, hours);
    followUp.sampling = sampling;
    followUp.raise(
        new FollowUpScheduled(
            complaintId,
            resolvedAt,
            followUp.id,
            round,
            followUp.dueAt,
            sampling,
            samplingVersion));
    return followUp;
  }

  /**
   * The next try is to go out by this way; a person is told by finding it in the list. Out of hours
   * it is put off until somebody works.
   *
   * @return whether it goes out now
   */
  public boolean plan(
      DeliveryChannel by, Instant at, FollowUpPolicy policy, BusinessCalendar hours) {
    expectDue(at, attempts < policy.tries());
    Instant allowed = policy.mayBeSentAt(at, hours);
    if (allowed.isAfter(at)) {
      dueAt = allowed;
      return false;
    }
    way = by;
    return true;
  }

  /** What the customer needs has changed: the way of the next try is open again. */
  public void planAnew() {
    if (isPending()) {
      way = null;
    }
  }

  /** A link with this secret is about to go out. */
  public void invite(SurveyToken token, Instant at) {
    invitations.add(new SurveyInvitation(token.hash(), at));
  }

  /** Hears how its message stands; what comes after the customer's answer is no news. */
  public void hearOf(Delivery delivery, Instant at, FollowUpPolicy policy, BusinessCalendar hours) {
    if (isPending() && delivery.status() == DeliveryStatus.TAKEN) {
      send(at, policy, hours);
    } else if (isPending() && delivery.status() == DeliveryStatus.GIVEN_UP) {
      reachNobody(at, policy, hours);
    }
  }

  /** The question goes out now. */
  void send(Instant at, FollowUpPolicy policy, BusinessCalendar hours) {
    take(FollowUpStep.SEND);
    attempts++;
    dueAt = policy.nextDue(at, hours);
    raise(new FollowUpSent(complaintId, at, id, attempts));
  }

  /** Whether an answer is still waited for. */
  public boolean isPending() {
    return FollowUpStep.MISS.isAllowedIn(status);
  }

  /** Nothing came back after the last try. */
  public void lapse(Instant at, FollowUpPolicy policy) {
    expectDue(at, attempts >= policy.tries());
    lapse(at);
  }

  private void lapse(Instant at) {
    take(FollowUpStep.LAPSE);
    raise(new FollowUpLapsed(complaintId, at, id, attempts));
  }

  private void expectDue(Instant at, boolean thisOne) {
    if (!thisOne || at.isBefore(dueAt)) {
      throw new Refusal(NOT_DUE, "It is due at " + dueAt + ", after " + attempts + " tries.");
    }
  }

  /** Staff tried to reach the customer, in vain: that counts as a try. */
  public void reachNobody(Instant at, FollowUpPolicy policy, BusinessCalendar hours) {
    take(FollowUpStep.MISS);
    attempts++;
    dueAt = policy.nextDue(at, hours);
    if (attempts >= policy.tries()) {
      lapse(at);
    }
  }

  /** The customer told a member of staff. Said again, it is no news. */
  public void hear(CustomerVerdict said, Instant at) {
    if (status == FollowUpStatus.ANSWERED && verdict != said) {
      throw new Refusal(OUTCOME_KNOWN, "The customer has said " + verdict + " already.");
    }
    take(FollowUpStep.ANSWER);
    conclude(said, at);
  }

  /** Refuses a secret whose survey is over, as if there had never been one. */
  public void expectOpenFor(SurveyToken token, Instant at, FollowUpPolicy policy) {
    boolean open =
        invitations.stream()
            .filter(invitation -> invitation.tokenHash().equals(token.hash()))
            .anyMatch(invitation -> at.isBefore(invitation.sentAt().plus(policy.surveyOpen())));
    if (!open || !FollowUpStep.ANSWER.isAllowedIn(status)) {
      throw unknownSurvey();
    }
  }

  /** What is said of a link that leads nowhere, whatever the reason. */
  public static Refusal unknownSurvey() {
    return new Refusal(SURVEY_UNKNOWN, "There is no survey behind this link, or not any more.");
  }

  /** The customer answers, or amends the answer. The same answer again is no news. */
  public void answer(
      SurveyReply reply, Instant at, FollowUpPolicy policy, SatisfactionPolicy satisfaction) {
    if (!isRepeated(reply)) {
      expectAnswerable(at, policy);
      expectWhatWasAsked(reply);
      take(FollowUpStep.ANSWER);
      answers.add(SurveyAnswer.of(reply, at));
      helpWanted = reply.helpWanted();
      tellAnswered(reply, at);
      boolean satisfied = satisfaction.isSatisfied(reply.solved(), reply.csat());
      conclude(satisfied ? CustomerVerdict.SATISFIED : CustomerVerdict.DISSATISFIED, at);
    }
  }

  private boolean isRepeated(SurveyReply reply) {
    return !answers.isEmpty() && answers.get(answers.size() - 1).says(reply);
  }

  private void expectAnswerable(Instant at, FollowUpPolicy policy) {
    if (!mayAnswer(at, policy)) {
      throw new Refusal(
          ALREADY_ANSWERED, "Your answer is with us. It could be changed once, within a day.");
    }
  }

  /** Whether an answer, or the one amendment of it, would be taken now. */
  public boolean mayAnswer(Instant at, FollowUpPolicy policy) {
    return answers.isEmpty()
        || (answers.size() == 1
            && at.isBefore(answers.get(0).answeredAt().plus(policy.amendable())));
  }

  private void expectWhatWasAsked(SurveyReply reply) {
    if (asksForScores() && reply.csat() == null) {
      throw new Refusal(SURVEY_INCOMPLETE, "csat", "1 to 5.");
    }
    if (!asksForScores() && reply.hasScores()) {
      throw new Refusal(
          SURVEY_NOT_ASKED, "csat", "No scores: this customer was not drawn for the survey.");
    }
  }

  /** An answer without scores is none to the survey, but it is one to the question. */
  private void tellAnswered(SurveyReply reply, Instant at) {
    if (asksForScores()) {
      raise(
          new SurveyAnswered(
              complaintId,
              at,
              id,
              answers.size(),
              reply.solved(),
              reply.csat(),
              reply.nps(),
              reply.ces(),
              reply.helpWanted() ? true : null));
    }
  }

  /** Somebody gave the further help the customer had asked for. */
  public void help() {
    helpWanted = false;
  }

  /** The customer is forgotten: their words go, their scores stay, and nobody asks any more. */
  public void forgetWords() {
    answers.replaceAll(SurveyAnswer::withoutWords);
    cancel();
  }

  private void conclude(CustomerVerdict said, Instant at) {
    if (said != verdict) {
      verdict = said;
      raise(
          said == CustomerVerdict.SATISFIED
              ? new SatisfactionConfirmed(complaintId, at, id)
              : new DissatisfactionReported(complaintId, at, id));
    }
  }

  /** There is nothing to ask any more, if it has not been asked and answered yet. */
  public void cancel() {
    if (FollowUpStep.CANCEL.isAllowedIn(status)) {
      take(FollowUpStep.CANCEL);
    }
  }

  private void take(FollowUpStep step) {
    status = step.takenFrom(status);
  }

  public UUID id() {
    return id;
  }

  public UUID complaintId() {
    return complaintId;
  }

  /** The round of resolution it asks about. */
  public int round() {
    return round;
  }

  public FollowUpStatus status() {
    return status;
  }

  /** When the resolution it asks about happened. */
  public Instant scheduledAt() {
    return scheduledAt;
  }

  /** When the question goes out, goes out again, or lapses. */
  public Instant dueAt() {
    return dueAt;
  }

  public int attempts() {
    return attempts;
  }

  /** What the customer says by now; null while they have not said anything. */
  public CustomerVerdict verdict() {
    return verdict;
  }

  /** By which way the last planned try goes; null while none is planned. */
  public DeliveryChannel way() {
    return way;
  }

  public SurveySampling sampling() {
    return sampling;
  }

  /** Whether the customer was drawn to give scores, beside saying whether it worked. */
  public boolean asksForScores() {
    return sampling == SurveySampling.INVITED;
  }

  /** Whether the customer wants to be contacted once more, and nobody has yet. */
  public boolean helpWanted() {
    return helpWanted;
  }

  /** Every version of the answer, first one first. */
  public List<SurveyAnswer> answers() {
    return List.copyOf(answers);
  }
}
