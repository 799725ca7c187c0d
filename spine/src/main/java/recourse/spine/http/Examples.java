package recourse.spine.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Gives every operation of the OpenAPI document examples, so that a reader sees at once what goes
 * in and what comes out: made from the schemas, with words of the field. An example that a endpoint
 * gives itself stays.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Examples implements OASFilter {
  private static final int DEEPEST = 8;
  private static final String ID = "01990a1f-7b3c-7d2e-8f41-2a6b5c9d0e17";
  private static final String NOON = "2026-06-01T12:00:00Z";
  private static final String DAY = "2026-06-01";

  /** What stands in a field of this name. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("product", "Kettle K-200"),
          Map.entry("issue", "Leaks"),
          Map.entry("narrative", "The kitchen floor is wet every morning."),
          Map.entry("desiredOutcome", "A kettle that does not leak"),
          Map.entry("ref", "cust-77"),
          Map.entry("customer", "cust-77"),
          Map.entry("customerRef", "cust-77"),
          Map.entry("name", "Mrs Okoro"),
          Map.entry("email", "okoro@mail.test"),
          Map.entry("phone", "+44 20 7946 0000"),
          Map.entry("reference", "C-7K3M9-QX2RD"),
          Map.entry("externalRef", "CRM-7"),
          Map.entry("source", "old-crm"),
          Map.entry("language", "en"),
          Map.entry("adjustments", "LARGE_PRINT"),
          Map.entry("prompt", "LET_FINISH"),
          Map.entry("currency", "GBP"),
          Map.entry("timeZone", "Europe/London"),
          Map.entry("from", DAY),
          Map.entry("to", "2026-06-30"),
          Map.entry("agent", "ada"),
          Map.entry("handler", "ben"),
          Map.entry("team", "kitchen"),
          Map.entry("q", "wet kitchen"),
          Map.entry("question", "Which model is it?"),
          Map.entry("answer", "The red one."),
          Map.entry("summary", "It leaks from below at night."),
          Map.entry("message", "The fitter has the part and comes on Friday."),
          Map.entry("note", "She rang from work."),
          Map.entry("solution", "A new kettle by Friday"),
          Map.entry("If-Match", "\"3\""),
          Map.entry(Idempotency.KEY, "7f1c2f0e-call-4711"));

  private Map<String, Schema> named = Map.of();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    named =
        document.getComponents() == null || document.getComponents().getSchemas() == null
            ? Map.of()
            : document.getComponents().getSchemas();
    if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
      document.getPaths().getPathItems().values().stream()
          .flatMap(path -> path.getOperations().values().stream())
          .forEach(this::show);
    }
  }

  private void show(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(this::show);
    }
    if (operation.getRequestBody() != null) {
      show(operation.getRequestBody().getContent());
    }
    if (operation.getResponses() != null && operation.getResponses().getAPIResponses() != null) {
      operation
          .getResponses()
          .getAPIResponses()
          .values()
          .forEach(answer -> show(answer.getContent()));
    }
  }

  private void show(Parameter parameter) {
    if (parameter.getExample() == null
        && parameter.getExamples() == null
        && parameter.getSchema() != null
        && parameter.getSchema().getExample() == null) {
      parameter.setExample(of(parameter.getSchema(), parameter.getName(), 0));
    }
  }

  private void show(Content content) {
    if (content != null && content.getMediaTypes() != null) {
      content.getMediaTypes().values().forEach(this::show);
    }
  }

  private void show(MediaType body) {
    if (body.getExample() == null && body.getExamples() == null && body.getSchema() != null) {
      body.setExample(of(body.getSchema(), "", 0));
    }
  }

  private @Nullable Object of(@Nullable Schema schema, String name, int depth) {
    if (schema == null || depth > DEEPEST) {
      return null;
    }
    if (schema.getRef() != null) {
      return of(named.get(schema.getRef().replaceFirst(".*/", "")), name, depth + 1);
    }
    if (schema.getExample() != null) {
      return schema.getExample();
    }
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return schema.getEnumeration().get(0);
    }
    return parts(schema)
        .findFirst()
        .map(part -> of(part, name, depth + 1))
        .orElseGet(() -> plain(schema, name, depth));
  }

  private static Stream<Schema> parts(Schema schema) {
    return Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
        .filter(parts -> parts != null)
        .flatMap(List::stream)
        .filter(part -> !isNothing(part));
  }

  private static boolean isNothing(Schema part) {
    return part.getRef() == null && part.getType() != null && isOf(part, SchemaType.NULL);
  }

  private Object plain(Schema schema, String name, int depth) {
    if (schema.getProperties() != null) {
      Map<String, Object> whole = new LinkedHashMap<>();
      schema
          .getProperties()
          .forEach((field, part) -> put(whole, field, of(part, field, depth + 1)));
      return whole;
    }
    if (isOf(schema, SchemaType.ARRAY)) {
      return Optional.ofNullable(of(schema.getItems(), name, depth + 1))
          .map(List::of)
          .orElse(List.of());
    }
    if (isOf(schema, SchemaType.INTEGER) || isOf(schema, SchemaType.NUMBER)) {
      return schema.getMinimum() == null ? 1 : schema.getMinimum();
    }
    if (isOf(schema, SchemaType.BOOLEAN)) {
      return true;
    }
    return isOf(schema, SchemaType.OBJECT) ? Map.of() : text(schema, name);
  }

  private static void put(Map<String, Object> whole, String field, @Nullable Object example) {
    if (example != null) {
      whole.put(field, example);
    }
  }

  private static String text(Schema schema, String name) {
    String format = schema.getFormat() == null ? "" : schema.getFormat();
    return switch (format) {
      case "uuid" -> ID;
      case "date-time" -> NOON;
      case "date" -> DAY;
      case "binary" -> "(bytes)";
      default -> WORDS.getOrDefault(name, "text");
    };
  }

  private static boolean isOf(Schema schema, SchemaType type) {
    return schema.getType() != null && schema.getType().get(0) == type;
  }
}
