package recourse.spine.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a file of policies and remembers in which line everything stands. */
final class PolicyFile {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String name;
  private final Map<String, Integer> lines = new HashMap<>();

  private PolicyFile(String name) {
    this.name = name;
  }

  /** The versions of each policy in a file, in their order. */
  static Map<String, List<PolicyEntry>> read(String name, Reader text) throws IOException {
    return new PolicyFile(name).policies(text);
  }

  private Map<String, List<PolicyEntry>> policies(Reader text) throws IOException {
    try (JsonParser parser = YAML.createParser(text)) {
      Map<String, List<PolicyEntry>> policies = new LinkedHashMap<>();
      if (parser.nextToken() == null) {
        return policies;
      }
      JsonNode whole = tree(parser, "");
      if (!whole.isObject()) {
        throw new BadPolicyFile(name, 1, "the names of policies, each with a list of versions");
      }
      whole
          .properties()
          .forEach(it -> policies.put(it.getKey(), entries(it.getKey(), it.getValue())));
      return policies;
    } catch (JsonProcessingException noYaml) {
      int line = noYaml.getLocation() == null ? 1 : noYaml.getLocation().getLineNr();
      throw new BadPolicyFile(name, line, noYaml.getOriginalMessage());
    }
  }

  private JsonNode tree(JsonParser parser, String path) throws IOException {
    lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      ObjectNode node = YAML.createObjectNode();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        String below = path.isEmpty() ? field : path + "." + field;
        lines.put(below, parser.currentTokenLocation().getLineNr());
        parser.nextToken();
        node.set(field, tree(parser, below));
      }
      return node;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      ArrayNode node = YAML.createArrayNode();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        node.add(tree(parser, path + "[" + node.size() + "]"));
      }
      return node;
    }
    return YAML.readTree(parser);
  }

  private List<PolicyEntry> entries(String policy, JsonNode versions) {
    if (!versions.isArray() || versions.isEmpty()) {
      throw bad(policy, "must be a list of versions");
    }
    List<PolicyEntry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < versions.size(); i++) {
      PolicyEntry entry = entry(policy, policy + "[" + i + "]", versions.get(i));
      if (!names.add(entry.version())) {
        throw entry.bad("stands there twice");
      }
      if (i > 0) {
        refuseOutOfOrder(entries.get(i - 1), entry);
      }
      entries.add(entry);
    }
    return entries;
  }

  private PolicyEntry entry(String policy, String path, JsonNode said) {
    if (!(said instanceof ObjectNode values)) {
      throw bad(path, "must say version, effectiveFrom, reason and by");
    }
    String version = text(path, values, "version");
    String day = text(path, values, "effectiveFrom");
    String reason = text(path, values, "reason");
    String by = text(path, values, "by");
    try {
      return new PolicyEntry(
          name,
          lineOf(path),
          policy,
          version,
          LocalDate.parse(day),
          reason,
          by,
          values.deepCopy().without(PolicyEntry.SAID_BY_EACH),
          below(path));
    } catch (DateTimeException noDay) {
      throw bad(path + ".effectiveFrom", "must be a day, for example 2026-06-01");
    }
  }

  private String text(String path, JsonNode values, String key) {
    JsonNode said = values.path(key);
    if (!said.isValueNode() || said.isNull() || said.asText().isBlank()) {
      throw bad(said.isMissingNode() ? path : path + "." + key, "must say its " + key);
    }
    return said.asText().trim();
  }

  private static void refuseOutOfOrder(PolicyEntry before, PolicyEntry entry) {
    if (entry.effectiveFrom().equals(before.effectiveFrom())) {
      throw entry.bad("is from the same day on as the version above it");
    }
    if (entry.effectiveFrom().isBefore(before.effectiveFrom())) {
      throw entry.bad("is from an earlier day on than the version above it");
    }
  }

  private Map<String, Integer> below(String path) {
    Map<String, Integer> below = new HashMap<>();
    lines.forEach(
        (place, line) -> {
          if (place.startsWith(path + ".")) {
            below.put(place.substring(path.length() + 1), line);
          }
        });
    return below;
  }

  private int lineOf(String path) {
    return lines.getOrDefault(path, 1);
  }

  private BadPolicyFile bad(String path, String why) {
    return new BadPolicyFile(name, lineOf(path), path + " " + why);
  }
}
