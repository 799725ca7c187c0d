package recourse.acceptance.repository;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every property of ours and every name in the environment, as the sources have them: injected, as
 * a member of a mapping, or named in an annotation. What a property means is its Javadoc where it
 * has one; else the page itself keeps it, and only people write it.
 */
final class ConfigurationPage {
  private static final Pattern OURS =
      Pattern.compile("\\$?\\{?(recourse\\.[a-z][a-z0-9.-]*[a-z0-9])(?::([^}]*))?\\}?");
  private static final Pattern ENVIRONMENT =
      Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)(?::((?:[^{}]|\\{[^}]*\\})*))?\\}");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| .* \\| ([^|]*) \\|");
  private static final String SPINE =
      "spine/src/main/resources/META-INF/microprofile-config.properties";

  private final Map<String, String> kept = new TreeMap<>();
  private final Map<String, Map<String, Property>> found = new TreeMap<>();

  private record Property(String type, String shipped, String meaning) {}

  /** The page as it ought to be; what people wrote is taken from the page as it is. */
  static String of(String pageNow) {
    ConfigurationPage page = new ConfigurationPage();
    ROW.matcher(pageNow).results().forEach(row -> page.kept.put(row.group(1), row.group(2).trim()));
    for (String module : Sources.modules()) {
      page.read(module);
    }
    return page.written();
  }

  private void read(String module) {
    Properties set = properties(module + "/src/main/resources/application.properties");
    Properties spine = properties(SPINE);
    set.forEach((name, value) -> environment(module, name.toString(), value.toString()));
    if (module.equals("spine")) {
      spine.forEach((name, value) -> environment(module, name.toString(), value.toString()));
    }
    Sources.parse(
        module,
        (unit, docs) ->
            new TreePathScanner<Void, Void>() {
              @Override
              public Void visitVariable(VariableTree variable, Void none) {
                for (AnnotationTree annotation : variable.getModifiers().getAnnotations()) {
                  if (annotation.getAnnotationType().toString().equals("ConfigProperty")) {
                    injected(variable, annotation);
                  }
                }
                return super.visitVariable(variable, none);
              }

              @Override
              public Void visitClass(ClassTree type, Void none) {
                annotation(type.getModifiers().getAnnotations(), "ConfigMapping")
                    .map(mapping -> argument(mapping, "prefix"))
                    .ifPresent(prefix -> members(prefix, type, getCurrentPath(), docs));
                type.getModifiers().getAnnotations().stream()
                    .filter(it -> !it.getAnnotationType().toString().equals("ConfigMapping"))
                    .forEach(it -> named(it, "text"));
                return super.visitClass(type, none);
              }

              @Override
              public Void visitMethod(MethodTree method, Void none) {
                for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
                  named(annotation, "text");
                }
                return super.visitMethod(method, none);
              }

              private void injected(VariableTree variable, AnnotationTree annotation) {
                String name = argument(annotation, "name");
                if (name != null && name.startsWith("recourse.")) {
                  add(
                      name,
                      variable.getType().toString(),
                      argument(annotation, "defaultValue"),
                      null);
                }
              }

              private void named(AnnotationTree annotation, String type) {
                for (Tree argument : annotation.getArguments()) {
                  Tree value =
                      argument instanceof AssignmentTree assignment
                          ? assignment.getExpression()
                          : argument;
                  if (value instanceof LiteralTree literal
                      && literal.getValue() instanceof String text) {
                    Matcher ours = OURS.matcher(text);
                    if (ours.matches()) {
                      add(ours.group(1), type, ours.group(2), null);
                    }
                  }
                }
              }

              private void members(String prefix, ClassTree type, TreePath path, DocTrees trees) {
                for (Tree member : type.getMembers()) {
                  if (!(member instanceof MethodTree method) || method.getBody() != null) {
                    continue;
                  }
                  String name = prefix + "." + kebab(method.getName().toString());
                  ClassTree nested = nested(type, method.getReturnType().toString());
                  if (nested != null) {
                    members(name, nested, new TreePath(path, nested), trees);
                  } else {
                    String says = trees.getDocComment(new TreePath(path, method));
                    String withDefault =
                        annotation(method.getModifiers().getAnnotations(), "WithDefault")
                            .map(given -> argument(given, "value"))
                            .orElse(null);
                    add(name, method.getReturnType().toString(), withDefault, says);
                  }
                }
              }

              private void add(String name, String type, String fallback, String says) {
                String shipped = set.getProperty(name, spine.getProperty(name, fallback));
                String meaning = says == null ? kept.getOrDefault(name, "") : said(says);
                found
                    .computeIfAbsent(module, any -> new TreeMap<>())
                    .putIfAbsent(name, new Property(plain(type), shipped, meaning));
              }
            }.scan(unit, null));
  }

  private void environment(String module, String property, String value) {
    Matcher names = ENVIRONMENT.matcher(value);
    while (names.find()) {
      String name = names.group(1);
      found
          .computeIfAbsent(module, any -> new TreeMap<>())
          .putIfAbsent(
              name,
              new Property(
                  "text", names.group(2), kept.getOrDefault(name, "sets `" + property + "`")));
    }
  }

  private String written() {
    StringBuilder page =
        new StringBuilder(
            """
            # Configuration

            Every property of ours and every name in the environment, by who reads it. Any property can be set in the
            environment too: `recourse.public-url` is `RECOURSE_PUBLIC_URL`. Rules with numbers in them are no properties but
            policies (docs/policies.md). This page is written from the sources by `ConfigurationTest`
            (`-Dgolden.write=true`); where the sources do not say what a property means, the last column is written by hand.
            """);
    found.forEach(
        (module, properties) -> {
          page.append("\n## ").append(module.equals("spine") ? "Every service" : module);
          page.append("\n\n| Property | Type | Shipped | Meaning |\n|---|---|---|---|\n");
          properties.forEach(
              (name, it) ->
                  page.append(
                      "| `%s` | %s | %s | %s |%n"
                          .formatted(name, it.type(), shown(it.shipped()), it.meaning())));
        });
    return page.toString();
  }

  private static String said(String javadoc) {
    return javadoc.trim().replaceAll("\\s+", " ").replaceAll("\\{@code ([^}]*\\}?)\\}", "`$1`");
  }

  private static String shown(String shipped) {
    return shipped == null || shipped.isEmpty() ? "" : "`" + shipped.replace("|", "\\|") + "`";
  }

  private static String plain(String type) {
    String bare = type.replace("@Nullable ", "");
    Matcher optional = Pattern.compile("Optional<(.*)>").matcher(bare);
    return (optional.matches() ? optional.group(1) : bare).replaceAll("^String$", "text");
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }

  private static ClassTree nested(ClassTree type, String name) {
    return type.getMembers().stream()
        .filter(member -> member.getKind() == Tree.Kind.INTERFACE)
        .map(ClassTree.class::cast)
        .filter(member -> member.getSimpleName().contentEquals(name))
        .findFirst()
        .orElse(null);
  }

  private static java.util.Optional<AnnotationTree> annotation(
      List<? extends AnnotationTree> annotations, String name) {
    return annotations.stream()
        .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
        .map(AnnotationTree.class::cast)
        .findFirst();
  }

  private static String argument(AnnotationTree annotation, String name) {
    for (Tree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(name)
          && assignment.getExpression() instanceof LiteralTree literal) {
        return String.valueOf(literal.getValue());
      }
      if (argument instanceof LiteralTree literal && name.equals("value")) {
        return String.valueOf(literal.getValue());
      }
    }
    return null;
  }

  private static Properties properties(String file) {
    Properties properties = new Properties();
    Path path = Sources.ROOT.resolve(file);
    if (Files.exists(path)) {
      try {
        properties.load(new StringReader(Files.readString(path)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return properties;
  }
}
