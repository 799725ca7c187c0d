package recourse.resolution.forgetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import recourse.resolution.model.Aftermath;
import recourse.resolution.model.Aftermaths;
import recourse.resolution.model.CasePlan;
import recourse.resolution.model.CasePlans;
import recourse.resolution.model.Inquiries;
import recourse.resolution.model.Inquiry;
import recourse.resolution.model.PreventiveAction;
import recourse.resolution.model.PreventiveActions;
import recourse.resolution.model.ReplyJudgement;
import recourse.resolution.model.ReplyJudgements;
import recourse.resolution.model.Suggestion;
import recourse.resolution.model.Suggestions;
import recourse.resolution.model.WorkItem;
import recourse.resolution.model.Works;

/** The desk where the words around a case are forgotten. */
@ApplicationScoped
public class ForgetWorkHandler {
  @Inject Works works;
  @Inject CasePlans plans;
  @Inject Inquiries inquiries;
  @Inject Aftermaths aftermaths;
  @Inject Suggestions suggestions;
  @Inject PreventiveActions actions;
  @Inject ReplyJudgements judgements;

  /** Forgets them; the changed rows are written with the transaction. */
  @Transactional
  public void handle(ForgetWork command) {
    UUID id = command.complaintId();
    plans.find(id).ifPresent(CasePlan::forget);
    inquiries.find(id).ifPresent(Inquiry::forget);
    aftermaths.find(id).ifPresent(Aftermath::forget);
    suggestions.from(id).forEach(Suggestion::forget);
    actions.about(id).forEach(PreventiveAction::forget);
    judgements.of(id).forEach(ReplyJudgement::forget);
    works.find(id).ifPresent(WorkItem::forget);
  }
}
