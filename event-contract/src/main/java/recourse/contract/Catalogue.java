package recourse.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All events there are, by their wire names. */
public final class Catalogue {
  private static final Map<String, Class<? extends DomainEvent>> BY_WIRE_NAME =
      all().stream()
          .collect(Collectors.toUnmodifiableMap(Catalogue::wireName, Function.identity()));

  private Catalogue() {}

  /** Every event, in the order of the alphabet. */
  public static List<Class<? extends DomainEvent>> all() {
    return Arrays.stream(DomainEvent.class.getPermittedSubclasses())
        .<Class<? extends DomainEvent>>map(event -> event.asSubclass(DomainEvent.class))
        .toList();
  }

  /** The wire name of an event, for example {@code complaint.registered.v1}. */
  public static String wireName(Class<? extends DomainEvent> event) {
    return event.getAnnotation(EventType.class).value();
  }

  /** The event behind a wire name; empty for a name from the future or from elsewhere. */
  public static Optional<Class<? extends DomainEvent>> byWireName(String wireName) {
    return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
  }

  /**
   * Whether we know this event under another version: then it may not be skipped as uninteresting,
   * for it says something we need in words we cannot read yet.
   */
  public static boolean knowsAnotherVersionOf(String wireName) {
    return !BY_WIRE_NAME.containsKey(wireName)
        && BY_WIRE_NAME.keySet().stream().anyMatch(known -> stem(known).equals(stem(wireName)));
  }

  private static String stem(String wireName) {
    return wireName.replaceFirst("\\.v\\d+$", "");
  }
}
