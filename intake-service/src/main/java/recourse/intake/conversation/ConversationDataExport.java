package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.DataExport;
import recourse.intake.sealing.Vault;

/**
 * What was heard and noticed of a customer. After an erasure it remains that a summary was
 * confirmed and that a contact calmed, and no word of it.
 */
@ApplicationScoped
class ConversationDataExport implements DataExport {
  private static final List<String> FORGET =
      List.of(
          "update question set question = null, answer = null where complaint_id in (:ids)",
          "update paraphrase set summary = null where complaint_id in (:ids)",
          "update demeanour set underlying_reason = null, tone = null, non_verbal = null,"
              + " circumstances = null where complaint_id in (:ids)",
          "update heat_evidence set evidence = null, responsibility = null, next_step = null"
              + " where complaint_id in (:ids)");

  private final EntityManager session;
  private final SqlConversations hearings;
  private final SqlDemeanours demeanours;
  private final SqlHeats heats;
  private final Vault vault;

  ConversationDataExport(
      EntityManager session,
      SqlConversations hearings,
      SqlDemeanours demeanours,
      SqlHeats heats,
      Vault vault) {
    this.session = session;
    this.hearings = hearings;
    this.demeanours = demeanours;
    this.heats = heats;
    this.vault = vault;
  }

  /** What was heard, as it is told in an access report. */
  record Held(
      ConversationView heard,
      List<ConversationView.Said> summaries,
      DemeanourNote noticed,
      Instant noticedAt,
      String noticedBy,
      List<DeescalationAttempt> deescalations,
      List<Met> heat) {}

  /** How the customer was met, as it is told in an access report. */
  record Met(
      HeatStep letter,
      String evidence,
      Emotion feeling,
      String responsibility,
      String nextStep,
      Instant at,
      String by) {}

  @Override
  public String name() {
    return "hearing";
  }

  @Override
  public List<?> about(UUID complaintId) {
    Conversation hearing = hearings.of(complaintId);
    Demeanour demeanour = demeanours.of(complaintId);
    return List.of(
        new Held(
            ConversationView.of(hearing, vault::open),
            ConversationView.summaries(hearing, vault::open),
            demeanour.noticed(vault::open),
            demeanour.noticedAt(),
            demeanour.noticedBy(),
            demeanour.deescalations(),
            heats.of(complaintId).evidence().stream().map(this::met).toList()));
  }

  private Met met(HeatEvidence given) {
    return new Met(
        given.letter(),
        vault.open(given.evidence()),
        given.feeling(),
        vault.open(given.responsibility()),
        vault.open(given.nextStep()),
        given.at(),
        given.by());
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    FORGET.forEach(
        sql -> session.createNativeQuery(sql).setParameter("ids", complaintIds).executeUpdate());
  }
}
