package recourse.intake.sealing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import recourse.spine.sealing.Rewrapping;

/** After a rotation: the keys of the customers and of the search index are wrapped anew. */
@ApplicationScoped
class CustomerKeyRewrapping extends Rewrapping {
  CustomerKeyRewrapping() {
    super(List.of("words_key", "search_key"));
  }

  @Scheduled(every = "10m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
  void rewrap() {
    rewrapAll();
  }
}
