package recourse.resolution.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.Cases;
import recourse.resolution.improvement.Aftermath;
import recourse.resolution.improvement.Aftermaths;
import recourse.resolution.improvement.PreventiveAction;
import recourse.resolution.improvement.PreventiveActions;
import recourse.resolution.improvement.Suggestion;
import recourse.resolution.improvement.Suggestions;
import recourse.resolution.inquiry.Inquiries;
import recourse.resolution.inquiry.Inquiry;
import recourse.resolution.letters.Letter;
import recourse.resolution.letters.Letters;
import recourse.resolution.redress.Redress;
import recourse.resolution.redress.Redresses;
import recourse.resolution.replies.ReplyJudgement;
import recourse.resolution.replies.ReplyJudgements;
import recourse.resolution.work.WorkItem;
import recourse.resolution.work.Works;
import recourse.resolution.work.plan.CasePlan;
import recourse.resolution.work.plan.CasePlans;
import recourse.spine.sealing.WordKeys;

/** The desk where the words in a case and around it are forgotten. */
@ApplicationScoped
public class ForgetWordsHandler {
  private final Cases cases;
  private final Works works;
  private final Redresses redresses;
  private final Letters letters;
  private final CasePlans plans;
  private final Inquiries inquiries;
  private final Aftermaths aftermaths;
  private final Suggestions suggestions;
  private final PreventiveActions actions;
  private final ReplyJudgements judgements;
  private final WordKeys keys;
  private final Clock clock;

  ForgetWordsHandler(
      Cases cases,
      Works works,
      Redresses redresses,
      Letters letters,
      CasePlans plans,
      Inquiries inquiries,
      Aftermaths aftermaths,
      Suggestions suggestions,
      PreventiveActions actions,
      ReplyJudgements judgements,
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
