package recourse.contract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All events there are, by their wire names. */
public final class Catalogue {
  private static final Map<String, Class<? extends DomainEvent>> BY_WIRE_NAME =
      all().stream()
          .collect(Collectors.toUnmodifiableMap(Catalogue::wireName, Function.identity()));

  private Catalogue() {}

  /** Every event, on all topics, in the order of the alphabet. */
  public static List<Class<? extends DomainEvent>> all() {
    return Stream.concat(complaintEvents().stream(), permitted(SettingEvent.class))
        .<Class<? extends DomainEvent>>map(event -> event)
        .sorted(Comparator.comparing(Class::getSimpleName))
        .toList();
  }

  /** Every event of a complaint's life, in the order of the alphabet. */
  public static List<Class<? extends ComplaintEvent>> complaintEvents() {
    return permitted(ComplaintEvent.class).toList();
  }

  private static <E> Stream<Class<? extends E>> permitted(Class<E> root) {
    return Arrays.stream(root.getPermittedSubclasses()).map(event -> event.asSubclass(root));
  }

  /** The wire name of an event, for example {@code complaint.registered.v1}. */
  public static String wireName(Class<? extends DomainEvent> event) {
    return event.getAnnotation(EventType.class).value();
  }

  /** The event behind a wire name; empty for a name from the future or from elsewhere. */
  public static Optional<Class<? extends DomainEvent>> byWireName(String wireName) {
    return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
  }

  /** The event of a complaint's life behind a wire name; empty for any other name. */
  public static Optional<Class<? extends ComplaintEvent>> complaintEvent(String wireName) {
    return byWireName(wireName)
        .filter(ComplaintEvent.class::isAssignableFrom)
        .map(event -> event.asSubclass(ComplaintEvent.class));
  }

  /**
   * The version we know of an event that came in another one: it may not be skipped as unknown, for
   * it says something we need in words we cannot read yet.
   */
  public static Optional<Class<? extends DomainEvent>> otherVersionOf(String wireName) {
    return BY_WIRE_NAME.keySet().stream()
        .filter(known -> !known.equals(wireName) && stem(known).equals(stem(wireName)))
        .findFirst()
        .map(BY_WIRE_NAME::get);
  }

  private static String stem(String wireName) {
    return wireName.replaceFirst("\\.v\\d+$", "");
  }
}
