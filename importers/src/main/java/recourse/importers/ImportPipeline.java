package recourse.importers;

import java.util.ArrayList;
import java.util.List;

/**
 * Carries one chunk through both doors: registers its complaints, then tells their lives.
 * Resolution hears of a complaint over Kafka, so what it does not know yet is told again a little
 * later.
 */
final class ImportPipeline {

  private final NdjsonEndpoint intake;
  private final NdjsonEndpoint resolution;
  private final ImportRetries patience;
  private final Findings findings;
  private final Tally tally;

  ImportPipeline(
      NdjsonEndpoint intake,
      NdjsonEndpoint resolution,
      ImportRetries patience,
      Findings findings,
      Tally tally) {
    this.intake = intake;
    this.resolution = resolution;
    this.patience = patience;
    this.findings = findings;
    this.tally = tally;
  }

  /** A complaint that intake has, under the id intake gave it. */
  private record Registered(RowPosition place, LifeLine life) {}

  void tell(ChunkPacker.Chunk<ImportedLife> chunk) {
    List<Registered> untold = register(chunk);
    ImportRetries.Waiting waiting = patience.begin();
    while (!untold.isEmpty()) {
      untold = stillUnknown(untold);
      if (!untold.isEmpty() && !waiting.again()) {
        untold.forEach(this::notHeardOf);
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
        case "told" -> tally.count(Tally.Answer.TOLD);
        case "existing" -> tally.count(Tally.Answer.TOLD_BEFORE);
        case "unknown" -> unknown.add(life);
        default -> refused(Tally.Answer.LIFE_REFUSED, "(resolution)", life.place(), answers.get(i));
      }
    }
  }

  private void refused(Tally.Answer kind, String door, RowPosition place, LineAnswer answer) {
    tally.count(kind);
    findings.add(skipped(place, door, answer.because(), answer.saying()));
  }

  private void notHeardOf(Registered life) {
    tally.count(Tally.Answer.NOT_HEARD_OF);
    findings.add(
        skipped(
            life.place(),
            "(resolution)",
            "not_heard_of",
            "registered, but resolution had not heard of it after "
                + patience.limit().toSeconds()
                + " s; run the import again"));
  }

  private static RowFinding skipped(RowPosition place, String door, String reason, String detail) {
    return new RowFinding(RowFinding.Kind.SKIPPED, place, door, "", reason, detail);
  }
}
