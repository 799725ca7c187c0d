package recourse.resolution.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.improvement.PostResolutionReview;
import recourse.resolution.improvement.PreventiveAction;
import recourse.resolution.improvement.SqlPostResolutionReviews;
import recourse.resolution.improvement.SqlPreventiveActions;
import recourse.resolution.improvement.SqlSuggestions;
import recourse.resolution.improvement.Suggestion;
import recourse.resolution.inquiry.Inquiry;
import recourse.resolution.inquiry.SqlInquiries;
import recourse.resolution.letters.CaseLetter;
import recourse.resolution.letters.SqlCaseLetters;
import recourse.resolution.redress.Redress;
import recourse.resolution.redress.SqlRedresses;
import recourse.resolution.replies.ReplyJudgement;
import recourse.resolution.replies.SqlReplyJudgements;
import recourse.resolution.work.SqlWorkItems;
import recourse.resolution.work.WorkItem;
import recourse.resolution.work.plan.CasePlan;
import recourse.resolution.work.plan.SqlCasePlans;
import recourse.spine.sealing.WordKeys;

/** The desk where the words in a case and around it are forgotten. */
@ApplicationScoped
public class ForgetCaseWordsHandler {
  private final SqlCases cases;
  private final SqlWorkItems works;
  private final SqlRedresses redresses;
  private final SqlCaseLetters letters;
  private final SqlCasePlans plans;
  private final SqlInquiries inquiries;
  private final SqlPostResolutionReviews aftermaths;
  private final SqlSuggestions suggestions;
  private final SqlPreventiveActions actions;
  private final SqlReplyJudgements judgements;
  private final WordKeys keys;
  private final Clock clock;

  ForgetCaseWordsHandler(
      SqlCases cases,
      SqlWorkItems works,
      SqlRedresses redresses,
      SqlCaseLetters letters,
      SqlCasePlans plans,
      SqlInquiries inquiries,
      SqlPostResolutionReviews aftermaths,
      SqlSuggestions suggestions,
      SqlPreventiveActions actions,
      SqlReplyJudgements judgements,
      WordKeys keys,
      Clock clock) {
    this.cases = cases;
    this.works = works;
    this.redresses = redresses;
    this.letters = letters;
    this.plans = plans;
    this.inquiries = inquiries;
    this.aftermaths = aftermaths;
    this.suggestions = suggestions;
    this.actions = actions;
    this.judgements = judgements;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Forgets them, in the rows and, with the keys, in every copy of them. Where nothing was sealed
   * nothing was written, as about most of what was imported.
   */
  @Transactional
  public void handle(ForgetCaseWords command) {
    UUID id = command.complaintId();
    CaseFile file = cases.get(id);
    file.recordErasure(clock.instant());
    works.find(id).ifPresent(WorkItem::forget);
    judgements.of(id).forEach(ReplyJudgement::forget);
    if (keys.has(id)) {
      file.forgetWords();
      forgetAround(id);
      keys.destroy(id);
    }
  }

  private void forgetAround(UUID id) {
    redresses.find(id).ifPresent(Redress::forget);
    letters.of(id).forEach(CaseLetter::forget);
    plans.find(id).ifPresent(CasePlan::forget);
    inquiries.find(id).ifPresent(Inquiry::forget);
    aftermaths.find(id).ifPresent(PostResolutionReview::forget);
    suggestions.from(id).forEach(Suggestion::forget);
    actions.about(id).forEach(this::forget);
  }

  private void forget(PreventiveAction action) {
    action.forget();
    keys.destroy(action.wordsOf());
  }
}
