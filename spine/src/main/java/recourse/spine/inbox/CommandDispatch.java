package recourse.spine.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import recourse.spine.envelope.UnreadableEvent;
import recourse.spine.fault.Fault;
import recourse.spine.outbox.Outbox;
import recourse.spine.refusal.ProblemDocument;
import recourse.spine.refusal.Refusal;

/**
 * Has each command done once and answers it once. The effect, the answer and the memory that it was
 * had are one transaction, so a command that arrives again is neither done nor answered again. A
 * refusal undoes the effect and is answered; what fails for another reason is tried a few times,
 * parked without its data, which may hold a customer's words, and answered as refused too.
 */
@ApplicationScoped
class CommandDispatch {
  /** Where the answers go. */
  static final String RESULTS = "crm.results";

  private static final Logger LOG = Logger.getLogger(CommandDispatch.class);
  private static final int TRIES = 5;

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Outbox outbox;
  private final CommandReader reader;
  private final ObjectMapper json;
  private final Map<String, CommandListener<?>> listeners;

  CommandDispatch(
      Inbox inbox,
      DeadLetters deadLetters,
      Outbox outbox,
      CommandReader reader,
      ObjectMapper json,
      @All List<CommandListener<?>> listeners) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.outbox = outbox;
    this.reader = reader;
    this.json = json;
    this.listeners =
        listeners.stream().collect(Collectors.toMap(CommandListener::type, Function.identity()));
  }

  void deliver(ConsumerRecord<String, byte[]> record) {
    try {
      deliver(CommandMessage.of(record), record);
    } catch (UnreadableEvent unreadable) {
      park(record, unreadable.code(), unreadable.detail());
    }
  }

  private void deliver(CommandMessage message, ConsumerRecord<String, byte[]> record) {
    String last = "";
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        QuarkusTransaction.requiringNew().run(() -> accept(message));
        return;
      } catch (RuntimeException fault) {
        if (Fault.isTransient(fault)) {
          throw fault;
        }
        if (isAnswer(message, fault)) {
          return;
        }
        last = Fault.nameOf(fault);
      }
    }
    LOG.errorf("command %s failed: %s", message.eventId(), last);
    park(record, "command.failed", last);
    refuse(
        message,
        ProblemDocument.of(
            500, "Our mistake", "command.failed", "Nothing of yours: we look into it."));
  }

  private static Inbox.Key keyOf(CommandMessage message) {
    return new Inbox.Key(CommandDispatch.class.getSimpleName(), message.eventId());
  }

  private boolean isAnswer(CommandMessage message, RuntimeException fault) {
    if (fault instanceof Declined declined) {
      refuse(message, declined.problem());
      return true;
    }
    Fault.find(fault, Refusal.class)
        .ifPresent(refusal -> refuse(message, ProblemDocument.of(refusal)));
    return Fault.find(fault, Refusal.class).isPresent();
  }

  private void accept(CommandMessage message) {
    if (!inbox.isFirstTime(keyOf(message))) {
      return;
    }
    CommandListener<?> listener = listeners.get(message.type());
    if (listener == null) {
      throw new Declined(
          ProblemDocument.of(
              400,
              "Not possible",
              "command.unknown",
              "One of " + listeners.keySet().stream().sorted().toList() + "."));
    }
    CommandListener.Accepted accepted = handle(listener, message);
    answer(accepted.complaintId(), CommandAnswer.accepted(message, accepted));
  }

  private <C> CommandListener.Accepted handle(CommandListener<C> listener, CommandMessage message) {
    try {
      return listener.on(reader.read(message.data(), listener.handles()), "crm");
    } catch (CommandReader.NotAcceptable wrong) {
      throw new Declined(wrong.problem());
    }
  }

  private void refuse(CommandMessage message, ProblemDocument problem) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (inbox.isFirstTime(keyOf(message))) {
                answer(message.eventId(), CommandAnswer.refused(message, problem));
              }
            });
  }

  private void answer(UUID key, CommandAnswer answer) {
    try {
      outbox.append(RESULTS, key, answer.wireName(), json.writeValueAsString(answer));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void park(ConsumerRecord<String, byte[]> record, String code, String detail) {
    Message withoutData =
        new Message(
            record.topic(), record.partition(), record.offset(), null, record.headers(), null);
    QuarkusTransaction.requiringNew().run(() -> deadLetters.park(withoutData, code, detail));
  }

  /** The command is not acceptable as it stands; its transaction is undone. */
  private static final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ProblemDocument problem;

    Declined(ProblemDocument problem) {
      super(problem.code(), null, false, false);
      this.problem = problem;
    }

    ProblemDocument problem() {
      return problem;
    }
  }
}
