package recourse.spine.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * Brings events to Kafka in waves: a wave holds the next event of every subject, and the next wave
 * sets out only when all of this one have arrived. So many are under way at once, but of one
 * subject never two, and an event that fails cannot be overtaken by its successor.
 */
final class EventSender implements AutoCloseable {
  private final Supplier<Producer<String, String>> newProducer;
  private @Nullable Producer<String, String> producer;

  EventSender(Supplier<Producer<String, String>> newProducer) {
    this.newProducer = newProducer;
  }

  /**
   * What came of a batch; what is in neither part has not been tried.
   *
   * @param arrived the broker has them
   * @param failed the broker may have them, but has not said so
   */
  record Round(List<WaitingEvent> arrived, Map<WaitingEvent, Throwable> failed) {
    /** Those that can never be sent, and why. */
    Map<WaitingEvent, Throwable> hopeless() {
      Map<WaitingEvent, Throwable> hopeless = new LinkedHashMap<>(failed);
      hopeless.values().removeIf(cause -> !isHopeless(cause));
      return hopeless;
    }

    /** Why events that could be sent were not. */
    Optional<Throwable> trouble() {
      return failed.values().stream().filter(cause -> !isHopeless(cause)).findFirst();
    }
  }

  Round deliver(List<WaitingEvent> events) throws InterruptedException {
    Round round = new Round(new ArrayList<>(), new LinkedHashMap<>());
    for (List<WaitingEvent> wave : waves(events)) {
      await(send(wave), round);
      if (!round.failed().isEmpty()) {
        break;
      }
    }
    if (round.trouble().isPresent()) {
      close(Duration.ZERO);
    }
    return round;
  }

  static List<List<WaitingEvent>> waves(List<WaitingEvent> events) {
    Map<UUID, Integer> seen = new HashMap<>();
    List<List<WaitingEvent>> waves = new ArrayList<>();
    for (WaitingEvent event : events) {
      int wave = seen.merge(event.subject(), 1, Integer::sum) - 1;
      if (wave == waves.size()) {
        waves.add(new ArrayList<>());
      }
      waves.get(wave).add(event);
    }
    return waves;
  }

  private Map<WaitingEvent, Future<RecordMetadata>> send(List<WaitingEvent> wave)
      throws InterruptedException {
    Map<WaitingEvent, Future<RecordMetadata>> underWay = new LinkedHashMap<>();
    try {
      for (WaitingEvent event : wave) {
        Future<RecordMetadata> sent = send(event);
        underWay.put(event, sent);
        if (hasFailedAtOnce(sent)) {
          break; // each further one would wait for the same broker
        }
      }
      if (producer != null) {
        producer.flush();
      }
      return underWay;
    } catch (InterruptException interrupted) {
      throw (InterruptedException) new InterruptedException().initCause(interrupted);
    }
  }

  private Future<RecordMetadata> send(WaitingEvent event) {
    try {
      Producer<String, String> connected = producer == null ? newProducer.get() : producer;
      producer = connected;
      return connected.send(event.toRecord());
    } catch (InterruptException interrupted) {
      throw interrupted;
    } catch (RuntimeException failed) {
      return CompletableFuture.failedFuture(failed);
    }
  }

  private static boolean hasFailedAtOnce(Future<RecordMetadata> sent) throws InterruptedException {
    return sent.isDone() && failureOf(sent).isPresent();
  }

  private static void await(Map<WaitingEvent, Future<RecordMetadata>> underWay, Round round)
      throws InterruptedException {
    for (Map.Entry<WaitingEvent, Future<RecordMetadata>> sent : underWay.entrySet()) {
      Optional<Throwable> failure = failureOf(sent.getValue());
      failure.ifPresentOrElse(
          cause -> round.failed().put(sent.getKey(), cause),
          () -> round.arrived().add(sent.getKey()));
    }
  }

  private static Optional<Throwable> failureOf(Future<RecordMetadata> sent)
      throws InterruptedException {
    try {
      sent.get();
      return Optional.empty();
    } catch (ExecutionException failed) {
      return Optional.of(failed.getCause() == null ? failed : failed.getCause());
    }
  }

  private static boolean isHopeless(Throwable cause) {
    return cause instanceof RecordTooLargeException || cause instanceof SerializationException;
  }

  @Override
  public void close() {
    close(Duration.ofSeconds(5));
  }

  private void close(Duration timeout) {
    if (producer != null) {
      producer.close(timeout);
      producer = null;
    }
  }
}
