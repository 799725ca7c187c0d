package recourse.resolution.imports;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import recourse.spine.fault.Fault;

/**
 * Tells the lives of a request together, and one by one when that fails, for example because
 * somebody changes one of the cases at the same moment.
 */
@ApplicationScoped
public class HistoryImporter {
  private final ImportHistoryHandler tell;

  HistoryImporter(ImportHistoryHandler tell) {
    this.tell = tell;
  }

  /** Answers in the order of the lives. */
  public List<ImportOutcome> tellAll(List<ImportHistory> lives) {
    try {
      return tell.handle(lives);
    } catch (RuntimeException notTogether) {
      Log.infof("%d lives are told one by one: %s", lives.size(), Fault.nameOf(notTogether));
      return lives.stream().map(life -> tell.handle(List.of(life)).get(0)).toList();
    }
  }
}
