package recourse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
  /**
   * Events carry no personal data and no free text. A new text component is added here only after
   * somebody has asked: can a name, an address or a customer's own words get in?
   */
  private static final Set<String> TEXTS_KNOWN_TO_BE_CODES =
      Set.of(
          "by",
          "agent",
          "handler",
          "team",
          "reference",
          "product",
          "issue",
          "customerRef",
          "externalRef",
          "source",
          "responseAtSource",
          "policyVersion",
          "language",
          "zone",
          "holidays",
          "week",
          "currency");

  private static final Set<Class<?>> PLAIN =
      Set.of(
          UUID.class,
          Instant.class,
          LocalDate.class,
          int.class,
          long.class,
          boolean.class,
          Integer.class,
          Long.class,
          Boolean.class);

  static List<Class<? extends DomainEvent>> events() {
    return Catalogue.all();
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldHaveAWireNameWithItsVersion(Class<? extends DomainEvent> event) {
    assertThat(event).isRecord();
    assertThat(Catalogue.wireName(event))
        .matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*\\.v[1-9]\\d*");
    assertThat(Catalogue.byWireName(Catalogue.wireName(event))).contains(event);
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldHoldNoFreeText(Class<? extends DomainEvent> event) {
    for (RecordComponent component : event.getRecordComponents()) {
      assertThat(isHarmless(component))
          .as(
              "%s.%s may hold personal data or free text",
              event.getSimpleName(), component.getName())
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldHaveOnePublisher(Class<? extends DomainEvent> event) {
    assertThat(Arrays.stream(Publisher.values()).filter(p -> p.events().contains(event)))
        .hasSize(1);
  }

  @Test
  void shouldGiveEveryEnumAPlaceForValuesFromTheFuture() {
    assertThat(enums())
        .isNotEmpty()
        .allSatisfy(type -> assertThat(namesOf(type)).contains("UNKNOWN"));
  }

  @Test
  void shouldTellAnotherVersionFromAnotherEvent() {
    assertThat(Catalogue.otherVersionOf("complaint.registered.v99"))
        .contains(ComplaintRegistered.class);
    assertThat(Catalogue.otherVersionOf("complaint.registered.v1")).isEmpty();
    assertThat(Catalogue.otherVersionOf("weather.changed.v1")).isEmpty();
    assertThat(Catalogue.byWireName("weather.changed.v1")).isEmpty();
  }

  private static boolean isHarmless(RecordComponent component) {
    return PLAIN.contains(typeOf(component))
        || typeOf(component).isEnum()
        || (component.getType() == String.class
            && TEXTS_KNOWN_TO_BE_CODES.contains(component.getName()));
  }

  /** What it holds; of a list, what each of its members is. */
  private static Class<?> typeOf(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
            && component.getType() == List.class
            && list.getActualTypeArguments()[0] instanceof Class<?> member
        ? member
        : component.getType();
  }

  private static List<Class<?>> enums() {
    return events().stream()
        .flatMap(event -> Arrays.stream(event.getRecordComponents()))
        .<Class<?>>map(CatalogueTest::typeOf)
        .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
        .distinct()
        .toList();
  }

  private static Set<String> namesOf(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (Object constant : type.getEnumConstants()) {
      names.add(((Enum<?>) constant).name());
    }
    return names;
  }
}
