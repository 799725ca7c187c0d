package recourse.importers;

import java.util.ArrayList;
import java.util.List;

/**
 * Carries one chunk through both endpoints: registers its complaints, then has their lives
 * replayed. Resolution learns of a complaint over Kafka, so what it does not know yet is sent again
 * a little later.
 */
final class ImportPipeline {

  private final NdjsonEndpoint intake;
  private final NdjsonEndpoint resolution;
  private final ImportRetries retries;
  private final Findings findings;
  private final Tally tally;

  ImportPipeline(
      NdjsonEndpoint intake,
      NdjsonEndpoint resolution,
      ImportRetries retries,
      Findings findings,
      Tally tally) {
    this.intake = intake;
    this.resolution = resolution;
    this.retries = retries;
    this.findings = findings;
    this.tally = tally;
  }

  /** A complaint that intake has, under the id intake gave it. */
  private record Registered(RowPosition place, LifeLine life) {}

  void send(ChunkPacker.Chunk<ImportedLife> chunk) {
    List<Registered> pending = register(chunk);
    ImportRetries.Waiting waiting = retries.begin();
    while (!pending.isEmpty()) {
      pending = stillUnknown(pending);
      if (!pending.isEmpty() && !waiting.again()) {
        pending.forEach(this::complaintUnknown);
        return;
      }
    }
  }

  private List<Registered> register(ChunkPacker.Chunk<ImportedLife> chunk) {
    List<LineAnswer> answers = intake.post(chunk);
    List<Registered> registered = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      ImportedLife life = chunk.items().get(i);
      LineAnswer answer = answers.get(i);
      if (answer.id() == null || answer.is("refused")) {
        refused(Tally.Answer.REFUSED, "(intake)", life.place(), answer);
      } else {
        tally.count(answer.is("created") ? Tally.Answer.CREATED : Tally.Answer.EXISTING);
        registered.add(new Registered(life.place(), life.life().of(answer.id())));
      }
    }
    return registered;
  }

  private List<Registered> stillUnknown(List<Registered> lives) {
    ChunkPacker<Registered> packer = new ChunkPacker<>();
    List<Registered> unknown = new ArrayList<>();
    for (Registered life : lives) {
      packer.add(life, JsonLines.line(life.life())).ifPresent(chunk -> post(chunk, unknown));
    }
    packer.rest().ifPresent(chunk -> post(chunk, unknown));
    return unknown;
  }

  private void post(ChunkPacker.Chunk<Registered> chunk, List<Registered> unknown) {
    List<LineAnswer> answers = resolution.post(chunk);
    for (int i = 0; i < answers.size(); i++) {
      Registered life = chunk.items().get(i);
      switch (String.valueOf(answers.get(i).status())) {
        case "told" -> tally.count(Tally.Answer.REPLAYED);
        case "existing" -> tally.count(Tally.Answer.REPLAYED_BEFORE);
        case "unknown" -> unknown.add(life);
        default -> refused(Tally.Answer.LIFE_REFUSED, "(resolution)", life.place(), answers.get(i));
      }
    }
  }

  private void refused(Tally.Answer kind, String service, RowPosition place, LineAnswer answer) {
    tally.count(kind);
    findings.add(skipped(place, service, answer.because(), answer.saying()));
  }

  private void complaintUnknown(Registered life) {
    tally.count(Tally.Answer.COMPLAINT_UNKNOWN);
    findings.add(
        skipped(
            life.place(),
            "(resolution)",
            "complaint_unknown",
            "registered, but resolution did not know it after "
                + retries.limit().toSeconds()
                + " s; run the import again"));
  }

  private static RowFinding skipped(
      RowPosition place, String service, String reason, String detail) {
    return new RowFinding(RowFinding.Kind.SKIPPED, place, service, "", reason, detail);
  }
}
