package recourse.spine.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The policies of an installation: the ones that are shipped, and from the first day of its own
 * version of a policy on, its own. What a version leaves unsaid stays as the version before had it.
 */
@Singleton
public class Policies {
  private static final String SHIPPED = "policies.yaml";
  private static final ObjectMapper VALUES =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private final Map<String, List<PolicyEntry>> shipped;
  private final Map<String, List<PolicyEntry>> own;
  private final ZoneId zone;

  /**
   * Those of this installation.
   *
   * @param file its own policies; the shipped ones hold alone where it has none
   */
  @Inject
  Policies(
      @ConfigProperty(name = "recourse.policies") Optional<Path> file,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this(file.map(Policies::open).orElseGet(Map::of), zone);
  }

  private Policies(Map<String, List<PolicyEntry>> own, ZoneId zone) {
    this.shipped = shipped();
    this.own = own;
    this.zone = zone;
    own.forEach(this::refuseUnknown);
  }

  /** The shipped ones alone, for example to test a rule with them. */
  public static Policies shipped(ZoneId zone) {
    return new Policies(Map.of(), zone);
  }

  /** The shipped ones and those of a file's text. */
  static Policies of(String name, String text, ZoneId zone) {
    try {
      return new Policies(PolicyFile.read(name, new StringReader(text)), zone);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * A policy with all its versions.
   *
   * @param name as it stands in the file
   * @param type its components are read by their names, {@code version} and {@code effectiveFrom}
   *     among them where it has them; it need not have all that the file says
   */
  public <P extends Record> Dated<P> of(String name, Class<P> type) {
    List<PolicyEntry> entries = entries(name);
    List<Dated.Version<P>> versions = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      PolicyEntry entry = entries.get(i);
      LocalDate until =
          i + 1 < entries.size() ? entries.get(i + 1).effectiveFrom().minusDays(1) : null;
      versions.add(
          new Dated.Version<>(
              entry.version(),
              entry.effectiveFrom(),
              until,
              entry.reason(),
              entry.by(),
              policy(entry, type)));
    }
    return new Dated<>(versions, zone);
  }

  /** The names of all policies. */
  public Set<String> names() {
    return shipped.keySet();
  }

  private List<PolicyEntry> entries(String name) {
    List<PolicyEntry> known =
        Objects.requireNonNull(shipped.get(name), () -> "no policy is named " + name);
    List<PolicyEntry> ours = own.getOrDefault(name, List.of());
    List<PolicyEntry> all = new ArrayList<>();
    for (PolicyEntry entry : known) {
      if (ours.isEmpty() || entry.effectiveFrom().isBefore(ours.get(0).effectiveFrom())) {
        all.add(all.isEmpty() ? entry : entry.following(all.get(all.size() - 1)));
      }
    }
    for (PolicyEntry entry : ours) {
      all.add(entry.following(all.isEmpty() ? known.get(0) : all.get(all.size() - 1)));
    }
    return all;
  }

  private static <P extends Record> P policy(PolicyEntry entry, Class<P> type) {
    ObjectNode values = entry.values().deepCopy();
    values.put("version", entry.version()).put("effectiveFrom", entry.effectiveFrom().toString());
    values.retain(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    try {
      P policy = VALUES.treeToValue(values, type);
      refuseNegative(entry, policy, "");
      return policy;
    } catch (JsonMappingException wrong) {
      throw entry.bad(pathOf(wrong), reasonOf(wrong));
    } catch (JsonProcessingException impossible) {
      throw entry.bad(impossible.getOriginalMessage());
    }
  }

  /** No policy has a window or a limit of time that is less than nothing. */
  private static void refuseNegative(PolicyEntry entry, Record policy, String path) {
    for (RecordComponent component : policy.getClass().getRecordComponents()) {
      String below = path + component.getName();
      try {
        component.getAccessor().setAccessible(true);
        Object value = component.getAccessor().invoke(policy);
        if ((value instanceof Duration time && time.isNegative())
            || (value instanceof Period days && days.isNegative())) {
          throw entry.bad(below, "must not be negative");
        }
        if (value instanceof Record part) {
          refuseNegative(entry, part, below + ".");
        }
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private static String pathOf(JsonMappingException wrong) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : wrong.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static String reasonOf(JsonMappingException wrong) {
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      return "is not known here; known are "
          + unknown.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
    }
    Throwable cause = wrong.getCause();
    return cause instanceof IllegalArgumentException unfit && unfit.getMessage() != null
        ? unfit.getMessage()
        : "is of the wrong type: " + wrong.getOriginalMessage().replaceFirst(" \\(but might.*", "");
  }

  private void refuseUnknown(String name, List<PolicyEntry> entries) {
    if (!shipped.containsKey(name)) {
      throw entries.get(0).bad("is of no policy we know; there are " + shipped.keySet());
    }
    Set<String> known =
        shipped.get(name).stream()
            .flatMap(entry -> entry.values().properties().stream())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(HashSet::new));
    for (PolicyEntry entry : entries) {
      entry
          .values()
          .fieldNames()
          .forEachRemaining(
              key -> {
                if (!known.contains(key)) {
                  throw entry.bad(
                      key, "is not known; known are " + known.stream().sorted().toList());
                }
              });
    }
  }

  private static Map<String, List<PolicyEntry>> open(Path file) {
    try (Reader text = Files.newBufferedReader(file)) {
      return PolicyFile.read(file.toString(), text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  private static Map<String, List<PolicyEntry>> shipped() {
    try (Reader text =
        new InputStreamReader(
            Objects.requireNonNull(Policies.class.getResourceAsStream("/" + SHIPPED)),
            StandardCharsets.UTF_8)) {
      return PolicyFile.read(SHIPPED, text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
