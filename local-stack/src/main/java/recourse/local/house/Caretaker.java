package recourse.local.house;

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
final class Caretaker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
  private static final Duration ROUND = Duration.ofMillis(500);

  private final House house;
  private final Map<String, Backoff> backoffs = new HashMap<>();
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "caretaker"));

  Caretaker(House house) {
    this.house = house;
  }

  /** Begins to look after the house. */
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
    look("postgres", house.postgres().isAlive(), house.postgres()::exitCode, this::restartPostgres);
    for (ServiceProcess service : house.services()) {
      look(service.instance(), service.isAlive(), service::exitCode, service::start);
    }
  }

  private void restartPostgres() {
    house.postgres().restart();
    ProcessNumbers.write(house.plan().home(), "postgres", house.postgres().pid());
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
