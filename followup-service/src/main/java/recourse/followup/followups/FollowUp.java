package recourse.followup.followups;

import static recourse.followup.followups.FollowUpReason.NOT_DUE;
import static recourse.followup.followups.FollowUpReason.OUTCOME_KNOWN;
import static recourse.followup.followups.FollowUpReason.SURVEY_UNKNOWN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recourse.contract.DissatisfactionReported;
import recourse.contract.FollowUpLapsed;
import recourse.contract.FollowUpScheduled;
import recourse.contract.FollowUpSent;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.SurveyAnswered;
import recourse.contract.SurveySampling;
import recourse.followup.delivery.DeliveryChannel;
import recourse.followup.delivery.DeliveryStatus;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.BusinessCalendar;
import recourse.spine.time.Identity;

/**
 * The question whether a resolution worked. It is scheduled with the resolution, goes out with a
 * survey link, is tried again when nothing comes back, and lapses visibly after the last try. The
 * customer answers in the survey or to a member of staff. What they say becomes one of two events:
 * satisfied or not; and the other one when they change their mind. Where the resolution turns out
 * not to stand, nobody is asked any more; what was asked already may still be answered, and is
 * recorded without anybody reacting.
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

  /** How often to try, by the policy it was scheduled under. */
  private int tries;

  @Enumerated(EnumType.STRING)
  private @Nullable CustomerVerdict verdict;

  @Enumerated(EnumType.STRING)
  private @Nullable DeliveryChannel way;

  @Enumerated(EnumType.STRING)
  private SurveySampling sampling;

  private boolean helpWanted;

  /** Whether the resolution it asks about stands. */
  private boolean standing;

  @Document private Survey survey;

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected FollowUp() {}

  private FollowUp(
      UUID complaintId,
      int round,
      Instant resolvedAt,
      Instant dueAt,
      int tries,
      SurveySampling who) {
    id = idOf(complaintId, round);
    this.complaintId = complaintId;
    this.round = round;
    status = FollowUpStatus.SCHEDULED;
    scheduledAt = resolvedAt;
    this.dueAt = dueAt;
    this.tries = tries;
    sampling = who;
    standing = true;
    survey = new Survey();
  }

  @Override
  public UUID wordsOf() {
    return complaintId;
  }

  /** The id of the one follow-up of a round: heard of twice, it is the same. */
  public static UUID idOf(UUID complaintId, int round) {
    return Identity.followUp(complaintId, round);
  }

  /**
   * Will ask about the resolution of a round.
   *
   * @param hours on which people work on the complaint
   * @param sampling whether scores are asked for too
   */
  static FollowUp schedule(
      UUID complaintId,
      int round,
      Instant resolvedAt,
      FollowUpPolicy policy,
      BusinessCalendar hours,
      SurveySampling sampling,
      String samplingVersion) {
    Instant due = policy.firstDue(resolvedAt, hours);
    FollowUp followUp = new FollowUp(complaintId, round, resolvedAt, due, policy.tries(), sampling);
    followUp.raise(
        new FollowUpScheduled(
            complaintId, resolvedAt, followUp.id, round, due, sampling, samplingVersion));
    return followUp;
  }

  /**
   * More is known of the complaint.
   *
   * @param worthAsking whether the resolution it asks about stands
   * @param firstDue when the first question is due, by what is known now of who has the complaint
   */
  void revise(boolean worthAsking, Instant firstDue) {
    standing = worthAsking;
    if (!worthAsking) {
      cancel();
    } else if (FollowUpStep.RESTORE.isAllowedIn(status)) {
      take(FollowUpStep.RESTORE);
    }
    if (status == FollowUpStatus.SCHEDULED && attempts == 0 && way == null) {
      dueAt = firstDue;
    }
  }

  /** There is nothing to ask any more, if it has not been asked and answered yet. */
  private void cancel() {
    if (FollowUpStep.CANCEL.isAllowedIn(status)) {
      take(FollowUpStep.CANCEL);
    }
  }

  /**
   * The next try is to go out by this channel; a person is told by finding it in the list. Out of
   * hours it is put off until somebody works.
   *
   * @return whether it goes out now
   */
  boolean plan(DeliveryChannel by, Instant at, FollowUpPolicy policy, BusinessCalendar hours) {
    expectDue(at, attempts < tries);
    Instant allowed = policy.mayBeSentAt(at, hours);
    if (allowed.isAfter(at)) {
      dueAt = allowed;
      return false;
    }
    way = by;
    return true;
  }

  /** What the customer needs has changed: the channel of the next try is open again. */
  void planAnew() {
    if (isPending()) {
      way = null;
    }
  }

  /** A link with this secret is about to go out. */
  void invite(SurveyToken token, Instant at) {
    survey.invite(token, at);
  }

  /** Its message arrived, or never will; what comes after the customer's answer is no news. */
  void messageConcluded(
      DeliveryStatus message, Instant at, FollowUpPolicy policy, BusinessCalendar hours) {
    if (isPending() && message == DeliveryStatus.TAKEN) {
      send(at, policy, hours);
    } else if (isPending() && message == DeliveryStatus.GIVEN_UP) {
      reachNobody(at, policy, hours);
    }
  }

  private void send(Instant at, FollowUpPolicy policy, BusinessCalendar hours) {
    take(FollowUpStep.SEND);
    attempts++;
    dueAt = policy.nextDue(at, hours);
    raise(new FollowUpSent(complaintId, at, id, attempts));
  }

  /** Whether an answer is still waited for. */
  boolean isPending() {
    return FollowUpStep.MISS.isAllowedIn(status);
  }

  /** Nothing came back after the last try. */
  void lapse(Instant at) {
    expectDue(at, attempts >= tries);
    giveUp(at);
  }

  private void giveUp(Instant at) {
    take(FollowUpStep.LAPSE);
    raise(new FollowUpLapsed(complaintId, at, id, attempts));
  }

  private void expectDue(Instant at, boolean thisOne) {
    if (!thisOne || at.isBefore(dueAt)) {
      throw new Refusal(NOT_DUE, "It is due at " + dueAt + ", after " + attempts + " tries.");
    }
  }

  /** Staff tried to reach the customer, in vain: that counts as a try. */
  void reachNobody(Instant at, FollowUpPolicy policy, BusinessCalendar hours) {
    take(FollowUpStep.MISS);
    attempts++;
    dueAt = policy.nextDue(at, hours);
    if (attempts >= tries) {
      giveUp(at);
    }
  }

  /** The customer said it to a member of staff. Said again, it is no news. */
  void record(CustomerVerdict said, Instant at) {
    if (status == FollowUpStatus.ANSWERED && verdict != said) {
      throw new Refusal(OUTCOME_KNOWN, "The customer has said " + verdict + " already.");
    }
    take(FollowUpStep.ANSWER);
    conclude(said, at);
  }

  /** Refuses a secret whose survey is over, as if there had never been one. */
  void expectOpenFor(SurveyToken token, Instant at, FollowUpPolicy policy) {
    if (!survey.isOpenFor(token, at, policy)) {
      throw unknownSurvey();
    }
  }

  /** What is said of a link that leads nowhere, whatever the reason. */
  static Refusal unknownSurvey() {
    return new Refusal(SURVEY_UNKNOWN, "There is no survey behind this link, or not any more.");
  }

  /** Whether an answer, or the one amendment of it, would be taken now. */
  boolean mayAnswer(Instant at, FollowUpPolicy policy) {
    return survey.mayAnswer(at, policy);
  }

  /**
   * The customer answers, or amends the answer. The same answer again is no news.
   *
   * @return the version of the answer that stands
   */
  int answer(
      SurveyReply reply, Instant at, FollowUpPolicy policy, SatisfactionPolicy satisfaction) {
    if (survey.take(reply, sampling, at, policy)) {
      take(status == FollowUpStatus.CANCELLED ? FollowUpStep.ANSWER_UNASKED : FollowUpStep.ANSWER);
      helpWanted = reply.helpWanted();
      raiseAnswered(reply, at);
      conclude(
          satisfaction.isSatisfied(reply.solved(), reply.csat())
              ? CustomerVerdict.SATISFIED
              : CustomerVerdict.DISSATISFIED,
          at);
    }
    return survey.answers().size();
  }

  /** An answer without scores is none to the survey, but it is one to the question. */
  private void raiseAnswered(SurveyReply reply, Instant at) {
    Integer csat = reply.csat();
    if (csat != null) {
      raise(
          new SurveyAnswered(
              complaintId,
              at,
              id,
              survey.answers().size(),
              reply.solved(),
              csat,
              reply.nps(),
              reply.ces(),
              reply.helpWanted() ? true : null));
    }
  }

  /** Others react to what is said of a resolution that stands, and to nothing else. */
  private void conclude(CustomerVerdict said, Instant at) {
    boolean news = said != verdict;
    verdict = said;
    if (news && standing) {
      raise(
          said == CustomerVerdict.SATISFIED
              ? new SatisfactionConfirmed(complaintId, at, id)
              : new DissatisfactionReported(complaintId, at, id));
    }
  }

  /** Somebody gave the further help the customer had asked for. */
  void help() {
    helpWanted = false;
  }

  /** The customer is forgotten: their words go, their scores stay, and nobody asks any more. */
  public void forgetWords() {
    survey.forget();
    cancel();
  }

  private void take(FollowUpStep step) {
    status = step.takenFrom(status);
  }

  public UUID id() {
    return id;
  }

  UUID complaintId() {
    return complaintId;
  }

  int round() {
    return round;
  }

  FollowUpStatus status() {
    return status;
  }

  /** When the resolution it asks about happened. */
  Instant scheduledAt() {
    return scheduledAt;
  }

  /** When the question goes out, goes out again, or lapses. */
  Instant dueAt() {
    return dueAt;
  }

  int attempts() {
    return attempts;
  }

  /** Whether the customer was drawn to give scores, beside saying whether it worked. */
  boolean asksForScores() {
    return sampling == SurveySampling.INVITED;
  }

  /** Every version of the answer, first one first. */
  List<SurveyAnswer> answers() {
    return survey.answers();
  }

  /**
   * As it is shown; the answers without the customer's own words.
   *
   * @param talks whether the reader speaks with customers
   */
  FollowUpView view(boolean talks) {
    return new FollowUpView(
        id,
        complaintId,
        round,
        status,
        scheduledAt,
        dueAt,
        attempts,
        verdict,
        FollowUpView.Outcome.of(status, verdict),
        way,
        sampling,
        helpWanted,
        Stream.of(FollowUpStep.ANSWER, FollowUpStep.MISS)
            .filter(step -> talks && step.isAllowedIn(status))
            .map(FollowUpStep::name)
            .toList(),
        version());
  }
}
