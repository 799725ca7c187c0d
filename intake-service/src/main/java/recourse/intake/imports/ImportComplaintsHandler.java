package recourse.intake.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Customer;
import recourse.intake.complaints.Provenance;
import recourse.intake.complaints.Receipt;
import recourse.intake.complaints.ReceiptFollower;
import recourse.intake.complaints.ReceivedComplaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.imports.ImportComplaints.Imported;
import recourse.intake.sealing.Seal;
import recourse.intake.sealing.Vault;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/** The desk where imported complaints are received, many in one transaction. */
@ApplicationScoped
public class ImportComplaintsHandler {
  private final SqlComplaints complaints;
  private final Vault vault;
  private final List<ReceiptFollower> followers;
  private final Clock clock;

  ImportComplaintsHandler(
      SqlComplaints complaints, Vault vault, @All List<ReceiptFollower> followers, Clock clock) {
    this.complaints = complaints;
    this.vault = vault;
    this.followers = followers;
    this.clock = clock;
  }

  /** What became of one of them: a complaint, new or known, or a refusal. */
  public record Result(UUID id, String reference, boolean created, Refusal refusal) {
    static Result known(SqlComplaints.Imported known) {
      return new Result(known.id(), known.reference(), false, null);
    }

    static Result made(Complaint complaint) {
      return new Result(complaint.id(), complaint.reference(), true, null);
    }

    static Result refused(Refusal refusal) {
      return new Result(null, null, false, refusal);
    }
  }

  /**
   * Receives those not received before and answers by external reference. Imports of one source
   * take turns, so that the same complaint sent twice at once is received once.
   */
  @Transactional
  public Map<String, Result> handle(ImportComplaints command) {
    Map<String, Imported> wanted = new LinkedHashMap<>();
    command.complaints().forEach(imported -> wanted.putIfAbsent(imported.externalRef(), imported));
    complaints.holdSource(command.source());
    Map<String, Result> results = new HashMap<>();
    complaints
        .imported(command.source(), wanted.keySet())
        .forEach(known -> results.put(known.externalRef(), Result.known(known)));
    wanted.keySet().removeAll(results.keySet());
    receive(wanted.values(), command.source(), results);
    return results;
  }

  private void receive(Collection<Imported> fresh, String source, Map<String, Result> results) {
    Instant now = clock.instant();
    Map<String, Seal> seals =
        vault.of(fresh.stream().map(imported -> imported.customer().ref()).distinct().toList());
    List<Complaint> made = new ArrayList<>();
    List<ReceivedComplaint> received = new ArrayList<>();
    for (Imported imported : fresh) {
      Seal seal = seals.get(imported.customer().ref());
      try {
        Complaint complaint = new Complaint(receipt(imported, source, seal, now));
        made.add(complaint);
        received.add(
            new ReceivedComplaint(complaint, imported.narrative(), imported.desiredOutcome()));
        results.put(imported.externalRef(), Result.made(complaint));
      } catch (Refusal refusal) {
        results.put(imported.externalRef(), Result.refused(refusal));
      }
    }
    complaints.saveAll(made);
    followers.forEach(follower -> follower.received(received));
  }

  private static Receipt receipt(Imported imported, String source, Seal seal, Instant now) {
    return new Receipt(
        Identity.next(),
        imported.channel(),
        imported.receivedAt(),
        now,
        Customer.of(imported.customer(), seal),
        imported.product(),
        imported.issue(),
        seal.close(imported.narrative()),
        seal.close(imported.desiredOutcome()),
        new Provenance(
            imported.externalRef(), source, imported.promisedBy(), imported.responseAtSource()),
        false);
  }
}
