package recourse.resolution.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.improvement.Aftermath;
import recourse.resolution.improvement.PreventiveAction;
import recourse.resolution.improvement.SqlAftermaths;
import recourse.resolution.improvement.SqlPreventiveActions;
import recourse.resolution.improvement.SqlSuggestions;
import recourse.resolution.improvement.Suggestion;
import recourse.resolution.inquiry.Inquiry;
import recourse.resolution.inquiry.SqlInquiries;
import recourse.resolution.letters.Letter;
import recourse.resolution.letters.SqlLetters;
import recourse.resolution.redress.Redress;
import recourse.resolution.redress.SqlRedresses;
import recourse.resolution.replies.ReplyJudgement;
import recourse.resolution.replies.SqlReplyJudgements;
import recourse.resolution.work.SqlWorks;
import recourse.resolution.work.WorkItem;
import recourse.resolution.work.plan.CasePlan;
import recourse.resolution.work.plan.SqlCasePlans;
import recourse.spine.sealing.WordKeys;

/** The desk where the words in a case and around it are forgotten. */
@ApplicationScoped
public class ForgetWordsHandler {
  private final SqlCases cases;
  private final SqlWorks works;
  private final SqlRedresses redresses;
  private final SqlLetters letters;
  private final SqlCasePlans plans;
  private final SqlInquiries inquiries;
  private final SqlAftermaths aftermaths;
  private final SqlSuggestions suggestions;
  private final SqlPreventiveActions actions;
  private final SqlReplyJudgements judgements;
  private final WordKeys keys;
  private final Clock clock;

  ForgetWordsHandler(
      SqlCases cases,
      SqlWorks works,
      SqlRedresses redresses,
      SqlLetters letters,
      SqlCasePlans plans,
      SqlInquiries inquiries,
      SqlAftermaths aftermaths,
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
  public void handle(ForgetWords command) {
    UUID id = command.complaintId();
    CaseFile file = cases.get(id);
    file.noteErasure(clock.instant());
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
    letters.of(id).forEach(Letter::forget);
    plans.find(id).ifPresent(CasePlan::forget);
    inquiries.find(id).ifPresent(Inquiry::forget);
    aftermaths.find(id).ifPresent(Aftermath::forget);
    suggestions.from(id).forEach(Suggestion::forget);
    actions.about(id).forEach(this::forget);
  }

  private void forget(PreventiveAction action) {
    action.forget();
    keys.destroy(action.wordsOf());
  }
}
