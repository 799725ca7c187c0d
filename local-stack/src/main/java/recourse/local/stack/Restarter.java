package recourse.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts again what ended by itself, waiting longer after each failure, up to half a minute. */
final class Restarter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Restarter.class);
  private static final Duration ROUND = Duration.ofMillis(500);

  private final Stack stack;
  private final Map<String, Backoff> backoffs = new HashMap<>();
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "restarter"));

  Restarter(Stack stack) {
    this.stack = stack;
  }

  /** Begins to look after the stack. */
  void start() {
    rounds.scheduleWithFixedDelay(
        this::lookRound, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Ends its rounds; nothing is restarted afterwards. */
  @Override
  public void close() {
    rounds.shutdownNow();
    try {
      rounds.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void lookRound() {
    look("postgres", stack.postgres().isAlive(), stack.postgres()::exitCode, this::restartPostgres);
    for (ServiceProcess service : stack.services()) {
      look(service.instance(), service.isAlive(), service::exitCode, service::start);
    }
  }

  private void restartPostgres() {
    stack.postgres().restart();
    ProcessNumbers.write(stack.layout().home(), "postgres", stack.postgres().pid());
  }

  private void look(String name, boolean alive, IntSupplier exitCode, Runnable restart) {
    Backoff backoff = backoffs.computeIfAbsent(name, ignored -> new Backoff());
    Instant now = Instant.now();
    if (alive || !backoff.mayTry(now)) {
      return;
    }
    Duration pause = backoff.tried(now);
    LOG.warn(
        "{} ended with exit code {} and is started again; the next try is in {} s at the earliest",
        name,
        exitCode.getAsInt(),
        pause.toSeconds());
    try {
      restart.run();
    } catch (RuntimeException failure) {
      LOG.error("{} could not be started again", name, failure);
    }
  }
}
