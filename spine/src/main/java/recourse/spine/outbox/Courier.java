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

/**
 * Brings facts to Kafka in waves: a wave holds the next fact of every complaint, and the one after
 * it sets out only when all of the wave have arrived. So many are under way at once, but of one
 * complaint never two, and a fact that fails cannot be overtaken by its successor.
 */
final class Courier implements AutoCloseable {
  private final Supplier<Producer<String, String>> newProducer;
  private final String topic;
  private Producer<String, String> producer;

  Courier(Supplier<Producer<String, String>> newProducer, String topic) {
    this.newProducer = newProducer;
    this.topic = topic;
  }

  /**
   * What came of a batch; what is in neither part has not been tried.
   *
   * @param arrived the broker has them
   * @param failed the broker may have them, but has not said so
   */
  record Round(List<WaitingFact> arrived, Map<WaitingFact, Throwable> failed) {
    /** Those that can never be sent, and why. */
    Map<WaitingFact, Throwable> hopeless() {
      Map<WaitingFact, Throwable> hopeless = new LinkedHashMap<>(failed);
      hopeless.values().removeIf(cause -> !isHopeless(cause));
      return hopeless;
    }

    /** Why facts that could be sent were not. */
    Optional<Throwable> trouble() {
      return failed.values().stream().filter(cause -> !isHopeless(cause)).findFirst();
    }
  }

  Round deliver(List<WaitingFact> facts) throws InterruptedException {
    Round round = new Round(new ArrayList<>(), new LinkedHashMap<>());
    for (List<WaitingFact> wave : waves(facts)) {
      await(setOut(wave), round);
      if (!round.failed().isEmpty()) {
        break;
      }
    }
    if (round.trouble().isPresent()) {
      close(Duration.ZERO);
    }
    return round;
  }

  static List<List<WaitingFact>> waves(List<WaitingFact> facts) {
    Map<UUID, Integer> seen = new HashMap<>();
    List<List<WaitingFact>> waves = new ArrayList<>();
    for (WaitingFact fact : facts) {
      int wave = seen.merge(fact.complaintId(), 1, Integer::sum) - 1;
      if (wave == waves.size()) {
        waves.add(new ArrayList<>());
      }
      waves.get(wave).add(fact);
    }
    return waves;
  }

  private Map<WaitingFact, Future<RecordMetadata>> setOut(List<WaitingFact> wave)
      throws InterruptedException {
    Map<WaitingFact, Future<RecordMetadata>> underWay = new LinkedHashMap<>();
    try {
      for (WaitingFact fact : wave) {
        Future<RecordMetadata> sent = send(fact);
        underWay.put(fact, sent);
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

  private Future<RecordMetadata> send(WaitingFact fact) {
    try {
      if (producer == null) {
        producer = newProducer.get();
      }
      return producer.send(fact.toRecord(topic));
    } catch (InterruptException interrupted) {
      throw interrupted;
    } catch (RuntimeException failed) {
      return CompletableFuture.failedFuture(failed);
    }
  }

  private static boolean hasFailedAtOnce(Future<RecordMetadata> sent) throws InterruptedException {
    return sent.isDone() && failureOf(sent).isPresent();
  }

  private static void await(Map<WaitingFact, Future<RecordMetadata>> underWay, Round round)
      throws InterruptedException {
    for (Map.Entry<WaitingFact, Future<RecordMetadata>> sent : underWay.entrySet()) {
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
      return Optional.of(failed.getCause());
    }
  }

  private static boolean isHopeless(Throwable cause) {
    return cause instanceof RecordTooLargeException || cause instanceof SerializationException;
  }

  @Override
  public void close() {
    close(Duration.ofSeconds(5));
  }

  private void close(Duration patience) {
    if (producer != null) {
      producer.close(patience);
      producer = null;
    }
  }
}
