package recourse.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cast: named complainants and what they send. */
public record Complainants(Map<String, Object> request) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Mrs Okoro, whose kettle leaks. */
  public static Complainants mrsOkoro() {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("channel", "PHONE");
    request.put(
        "customer",
        Map.of(
            "ref", "cust-77",
            "name", "Mrs Okoro",
            "email", "okoro@example.org",
            "phone", "+44 20 7946 0000",
            "adjustments", List.of("LARGE_PRINT")));
    request.put("product", "Kettle");
    request.put("issue", "Leaks");
    request.put("narrative", "The kitchen floor is wet every morning.");
    return new Complainants(request);
  }

  /** The same with another value. */
  public Complainants with(String field, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(request);
    changed.put(field, value);
    return new Complainants(changed);
  }

  /** The same without a field. */
  public Complainants without(String field) {
    Map<String, Object> changed = new LinkedHashMap<>(request);
    changed.remove(field);
    return new Complainants(changed);
  }

  /** As it is sent. */
  public String json() {
    try {
      return JSON.writeValueAsString(request);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
