package recourse.intake.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import recourse.intake.importing.ImportComplaints.Imported;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.intake.model.Heard;
import recourse.intake.model.Provenance;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/** The desk where imported complaints are received, many in one transaction. */
@ApplicationScoped
public class ImportComplaintsHandler {
  @Inject Complaints complaints;
  @Inject Clock clock;

  /** What became of one of them: a complaint, new or known, or a refusal. */
  public record Result(UUID id, String reference, boolean created, Refusal refusal) {
    static Result known(Complaint complaint) {
      return new Result(complaint.id(), complaint.reference(), false, null);
    }

    static Result made(Complaint complaint) {
      return new Result(complaint.id(), complaint.reference(), true, null);
    }

    static Result refused(Refusal refusal) {
      return new Result(null, null, false, refusal);
    }
  }

  /** Receives those not received before and answers by external reference. */
  @Transactional
  public Map<String, Result> handle(ImportComplaints command) {
    Map<String, Imported> wanted = new LinkedHashMap<>();
    command.complaints().forEach(imported -> wanted.putIfAbsent(imported.externalRef(), imported));
    Map<String, Result> results = new HashMap<>();
    complaints
        .imported(command.source(), wanted.keySet())
        .forEach(known -> results.put(known.provenance().externalRef(), Result.known(known)));
    Instant now = clock.instant();
    wanted.forEach(
        (ref, imported) ->
            results.computeIfAbsent(ref, none -> receive(imported, command.source(), now)));
    return results;
  }

  private Result receive(Imported imported, String source, Instant now) {
    try {
      Complaint complaint = new Complaint(heard(imported, source, now));
      complaints.save(complaint);
      return Result.made(complaint);
    } catch (Refusal refusal) {
      return Result.refused(refusal);
    }
  }

  private static Heard heard(Imported imported, String source, Instant now) {
    return new Heard(
        Identity.next(),
        imported.channel(),
        imported.receivedAt(),
        now,
        imported.customer(),
        imported.product(),
        imported.issue(),
        imported.narrative(),
        imported.desiredOutcome(),
        new Provenance(
            imported.externalRef(), source, imported.promisedBy(), imported.responseAtSource()));
  }
}
