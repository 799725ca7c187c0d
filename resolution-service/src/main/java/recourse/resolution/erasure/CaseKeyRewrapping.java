package recourse.resolution.erasure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import recourse.spine.sealing.Rewrapping;

/** After a rotation: the keys of the words are wrapped anew. */
@ApplicationScoped
class CaseKeyRewrapping extends Rewrapping {
  CaseKeyRewrapping() {
    super(List.of("words_key"));
  }

  @Scheduled(every = "10m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
  void rewrap() {
    rewrapAll();
  }
}
