package recourse.spine.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import recourse.contract.Catalogue;
import recourse.contract.DomainEvent;
import recourse.spine.envelope.UnreadableEvent;

/**
 * Which listener of this service handles which events. An event that none of them handles is
 * recognised by its type and neither read nor remembered.
 */
@ApplicationScoped
class Subscriptions {
  private final Map<Class<? extends DomainEvent>, List<Subscription<?>>> byKind = new HashMap<>();

  Subscriptions(@All List<EventListener<?>> listeners) {
    List<Subscription<?>> all =
        listeners.stream().<Subscription<?>>map(listener -> Subscription.of(listener)).toList();
    requireDifferentNames(all);
    for (Class<? extends DomainEvent> kind : Catalogue.all()) {
      byKind.put(kind, all.stream().filter(one -> one.listener().handles(kind)).toList());
    }
  }

  /** What some listener handles, read as far as it can be; empty for everything else. */
  Optional<Arrival> read(Message message) {
    String type = message.type();
    List<Subscription<?>> listeners = of(type);
    if (listeners.isEmpty() && type != null && !type.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Arrival.Readable(message, message.read(), listeners));
    } catch (UnreadableEvent unreadable) {
      return Optional.of(new Arrival.Unreadable(message, unreadable));
    }
  }

  /** The listeners of an event; of one from the future those of the version that we know. */
  private List<Subscription<?>> of(@Nullable String type) {
    return Optional.ofNullable(type)
        .flatMap(name -> Catalogue.byWireName(name).or(() -> Catalogue.otherVersionOf(name)))
        .map(byKind::get)
        .orElse(List.of());
  }

  private static void requireDifferentNames(List<Subscription<?>> all) {
    all.stream()
        .collect(Collectors.groupingBy(Subscription::name, Collectors.counting()))
        .forEach(
            (name, times) -> {
              if (times > 1) {
                throw new IllegalStateException(
                    "%d listeners are called %s: rename them".formatted(times, name));
              }
            });
  }
}
