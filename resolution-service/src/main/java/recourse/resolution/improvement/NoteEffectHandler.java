package recourse.resolution.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.Cases;

/** The desk where effects are noted. */
@ApplicationScoped
public class NoteEffectHandler {
  @Inject Aftermaths aftermaths;
  @Inject Cases cases;
  @Inject Clock clock;

  /** Notes the effect and answers with its number. */
  @Transactional
  public int handle(NoteEffect command) {
    CaseFile file = cases.get(command.complaintId());
    Aftermath aftermath = aftermaths.of(command.complaintId());
    int number =
        aftermath.note(
            file,
            command.kind(),
            command.effect(),
            command.source(),
            command.seenOn(),
            command.by(),
            clock.instant());
    aftermaths.save(aftermath);
    return number;
  }
}
