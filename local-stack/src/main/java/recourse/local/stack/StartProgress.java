package recourse.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Receives what is being started and how long it took; called from several threads. */
public interface StartProgress {
  /** Says nothing; for tests. */
  StartProgress SILENT =
      new StartProgress() {
        @Override
        public void begun(String step) {}

        @Override
        public void done(String step, Duration took) {}
      };

  /** A step begins. */
  void begun(String step);

  /** A step succeeded. */
  void done(String step, Duration took);

  /** Reports one step around its work. */
  default <T> T during(String step, Supplier<T> work) {
    begun(step);
    Instant start = Instant.now();
    T result = work.get();
    done(step, Duration.between(start, Instant.now()));
    return result;
  }
}
