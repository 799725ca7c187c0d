package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintSplit;
import recourse.contract.ComplaintTriaged;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.ContactLogged;
import recourse.contract.Direction;
import recourse.contract.ProgressSent;
import recourse.contract.SummaryConfirmed;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.CaseMessage;
import recourse.resolution.casefile.SqlCases;

/** Registration opens a case; what happens to its complaint afterwards, it follows. */
@NullUnmarked // still to be annotated
@ApplicationScoped
public class FollowComplaintHandler {
  private static final Map<Class<? extends ComplaintEvent>, BiConsumer<CaseFile, ComplaintEvent>>
      EFFECTS = new HashMap<>();

  static {
    on(ComplaintRegistered.class, (file, e) -> {});
    on(
        ComplaintTriaged.class,
        (file, e) -> file.recordTriage(e.severity(), e.priority(), e.occurredAt()));
    on(SummaryConfirmed.class, (file, e) -> file.recordSummary(e.occurredAt()));
    on(
        ComplaintAcknowledged.class,
        (file, e) -> file.recordMessage(CaseMessage.Kind.ACKNOWLEDGEMENT, e.occurredAt()));
    on(
        ProgressSent.class,
        (file, e) -> file.recordMessage(CaseMessage.Kind.PROGRESS, e.occurredAt()));
    on(ContactLogged.class, FollowComplaintHandler::contact);
    on(ComplaintMerged.class, (file, e) -> file.merge(e.into(), e.occurredAt()));
    on(ComplaintSplit.class, (file, e) -> file.merge(null, e.occurredAt()));
    on(ComplaintWithdrawn.class, (file, e) -> file.withdraw(e.occurredAt()));
  }

  static final Set<Class<? extends ComplaintEvent>> FOLLOWED = Set.copyOf(EFFECTS.keySet());

  private final SqlCases cases;

  FollowComplaintHandler(SqlCases cases) {
    this.cases = cases;
  }

  /** Opens the case, or follows the event. */
  @Transactional
  public void handle(FollowComplaint command) {
    ComplaintEvent event = command.event();
    if (event instanceof ComplaintRegistered registered) {
      if (cases.find(event.complaintId()).isEmpty()) {
        cases.save(open(registered, command));
      }
    } else {
      CaseFile file = cases.get(event.complaintId());
      EFFECTS.get(event.getClass()).accept(file, event);
      cases.save(file);
    }
  }

  /**
   * A live case opens at the moment its complaint was recorded, an imported one at its receipt, for
   * its life is reported from there.
   */
  private static CaseFile open(ComplaintRegistered event, FollowComplaint command) {
    boolean imported = event.source() != null;
    CaseFile file =
        CaseFile.open(
            event.complaintId(), imported, imported ? event.occurredAt() : command.recordedAt());
    file.recordReceipt(event.reference(), event.product(), event.occurredAt());
    return file;
  }

  /** A contact that we sought tells the customer something, one they sought does not. */
  private static void contact(CaseFile file, ContactLogged event) {
    if (event.direction() == Direction.OUTBOUND) {
      file.recordMessage(CaseMessage.Kind.CONTACT, event.occurredAt());
    }
  }

  private static <E extends ComplaintEvent> void on(Class<E> type, BiConsumer<CaseFile, E> effect) {
    EFFECTS.put(type, (file, event) -> effect.accept(file, type.cast(event)));
  }
}
