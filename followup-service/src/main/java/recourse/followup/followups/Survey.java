package recourse.followup.followups;

import static recourse.followup.followups.FollowUpReason.ALREADY_ANSWERED;
import static recourse.followup.followups.FollowUpReason.SURVEY_INCOMPLETE;
import static recourse.followup.followups.FollowUpReason.SURVEY_NOT_ASKED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import recourse.contract.SurveySampling;
import recourse.spine.refusal.Refusal;

/**
 * The survey of a follow-up: the links that were given out, and every version of the answer. The
 * first answer stands; one amendment is kept beside it.
 */
public class Survey {
  private List<SurveyInvitation> invitations = new ArrayList<>();
  private List<SurveyAnswer> answers = new ArrayList<>();

  /** A link with this secret is about to go out. */
  void invite(SurveyToken token, Instant at) {
    invitations.add(new SurveyInvitation(token.hash(), at));
  }

  /** Whether the link with this secret is not too old. */
  boolean isOpenFor(SurveyToken token, Instant at, FollowUpPolicy policy) {
    return invitations.stream()
        .filter(invitation -> invitation.tokenHash().equals(token.hash()))
        .anyMatch(invitation -> at.isBefore(invitation.sentAt().plus(policy.surveyOpen())));
  }

  /** Whether an answer, or the one amendment of it, would be taken now. */
  boolean mayAnswer(Instant at, FollowUpPolicy policy) {
    return answers.isEmpty()
        || (answers.size() == 1
            && at.isBefore(answers.get(0).answeredAt().plus(policy.amendable())));
  }

  /**
   * Takes an answer, or the amendment of it.
   *
   * @return whether it is one; the same answer again is none
   */
  boolean take(SurveyReply reply, SurveySampling sampling, Instant at, FollowUpPolicy policy) {
    if (!answers.isEmpty() && answers.get(answers.size() - 1).says(reply)) {
      return false;
    }
    if (!mayAnswer(at, policy)) {
      throw new Refusal(
          ALREADY_ANSWERED, "Your answer is with us. It could be changed once, within a day.");
    }
    boolean asksForScores = sampling == SurveySampling.INVITED;
    if (asksForScores && reply.csat() == null) {
      throw new Refusal(SURVEY_INCOMPLETE, "csat", "1 to 5.");
    }
    if (!asksForScores && reply.hasScores()) {
      throw new Refusal(
          SURVEY_NOT_ASKED, "csat", "No scores: this customer was not drawn for the survey.");
    }
    answers.add(SurveyAnswer.of(reply, at));
    return true;
  }

  /** The customer is forgotten: their words go, their scores stay, and no link leads here. */
  void forget() {
    answers.replaceAll(SurveyAnswer::withoutWords);
    invitations.clear();
  }

  /** Every version of the answer, first one first. */
  List<SurveyAnswer> answers() {
    return List.copyOf(answers);
  }
}
