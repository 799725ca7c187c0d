package recourse.resolution.forgetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.resolution.model.Aftermath;
import recourse.resolution.model.Aftermaths;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.CasePlan;
import recourse.resolution.model.CasePlans;
import recourse.resolution.model.Cases;
import recourse.resolution.model.Inquiries;
import recourse.resolution.model.Inquiry;
import recourse.resolution.model.Letter;
import recourse.resolution.model.Letters;
import recourse.resolution.model.PreventiveAction;
import recourse.resolution.model.PreventiveActions;
import recourse.resolution.model.Redress;
import recourse.resolution.model.Redresses;
import recourse.resolution.model.ReplyJudgement;
import recourse.resolution.model.ReplyJudgements;
import recourse.resolution.model.Suggestion;
import recourse.resolution.model.Suggestions;
import recourse.resolution.model.WorkItem;
import recourse.resolution.model.Works;
import recourse.spine.sealing.WordKeys;

/** The desk where the words in a case and around it are forgotten. */
@ApplicationScoped
public class ForgetWordsHandler {
  @Inject Cases cases;
  @Inject Works works;
  @Inject Redresses redresses;
  @Inject Letters letters;
  @Inject CasePlans plans;
  @Inject Inquiries inquiries;
  @Inject Aftermaths aftermaths;
  @Inject Suggestions suggestions;
  @Inject PreventiveActions actions;
  @Inject ReplyJudgements judgements;
  @Inject WordKeys keys;
  @Inject Clock clock;

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
