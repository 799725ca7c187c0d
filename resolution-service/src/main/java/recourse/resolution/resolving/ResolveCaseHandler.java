package recourse.resolution.resolving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;

/** The desk where complaints are resolved. */
@ApplicationScoped
public class ResolveCaseHandler {
  @Inject Cases cases;
  @Inject Clock clock;

  /** Resolves the case. */
  @Transactional
  public void handle(ResolveCase command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    file.resolve(command.outcome(), command.star(), command.by(), clock.instant());
    cases.save(file);
  }
}
