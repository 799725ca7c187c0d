package recourse.acceptance.repository;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The main code of one Maven module, as it was compiled.
 *
 * @param folder the module's folder below the checkout
 * @param root the package that holds all of its own
 */
record Module(String folder, String root) {
  static final List<Module> SERVICES =
      List.of(
          new Module("intake-service", "recourse.intake"),
          new Module("resolution-service", "recourse.resolution"),
          new Module("followup-service", "recourse.followup"),
          new Module("metrics-service", "recourse.metrics"));

  static final List<Module> ALL =
      Stream.concat(
              Stream.of(
                  new Module("event-contract", "recourse.contract"),
                  new Module("spine", "recourse.spine")),
              Stream.concat(
                  SERVICES.stream(),
                  Stream.of(
                      new Module("importers", "recourse.importers"),
                      new Module("local-stack", "recourse.local"))))
          .toList();

  private static final Pattern JAVADOC =
      Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@NullMarked\\s+)?package ", Pattern.DOTALL);

  /** The folder that holds all modules. */
  static Path checkout() {
    return Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize().getParent();
  }

  /** The folder of main sources of every module that has any, the benchmarks among them. */
  static Stream<Path> sources() throws IOException {
    try (Stream<Path> folders = Files.list(checkout())) {
      return folders
          .map(folder -> folder.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .toList()
          .stream();
    }
  }

  JavaClasses classes() {
    return new ClassFileImporter().importPath(checkout().resolve(folder).resolve("target/classes"));
  }

  /** Each of its packages by its name below the root, with those that it knows. */
  PackageGraph packages() {
    SortedMap<String, SortedSet<String>> packages = new TreeMap<>();
    for (JavaClass one : classes()) {
      if (isInside(one)) {
        SortedSet<String> known = packages.computeIfAbsent(local(one), name -> new TreeSet<>());
        one.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(this::isInside)
            .map(this::local)
            .filter(name -> !name.equals(local(one)))
            .forEach(known::add);
      }
    }
    return new PackageGraph(packages);
  }

  /** What a package is for: the first sentence of its package-info, in Markdown. */
  String purpose(String name) {
    String path = name.equals(root) ? root : root + "." + name;
    Path file =
        checkout()
            .resolve(folder)
            .resolve("src/main/java")
            .resolve(path.replace('.', '/'))
            .resolve("package-info.java");
    try {
      Matcher javadoc = JAVADOC.matcher(Files.exists(file) ? Files.readString(file) : "");
      return javadoc.find() ? firstSentence(javadoc.group(1)) : "";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String firstSentence(String javadoc) {
    String text =
        javadoc
            .lines()
            .map(line -> line.strip().replaceFirst("^\\*\\s?", ""))
            .collect(Collectors.joining(" "))
            .replaceAll("<p>.*", "")
            .replaceAll("\\{@code\\s+([^}]+)}", "`$1`")
            .replaceAll("\\{@link\\s+(?:[a-z]+\\.)*([^}]+)}", "`$1`")
            .replaceAll("\\s+", " ")
            .strip();
    return text.replaceFirst("(?<=[^.][.])\\s+(?=[A-Z`]).*", "").replace("|", "\\|");
  }

  private boolean isInside(JavaClass one) {
    String name = one.getPackageName();
    return (name.equals(root) || name.startsWith(root + "."))
        && !one.getSimpleName().equals("package-info");
  }

  private String local(JavaClass one) {
    String name = one.getPackageName();
    return name.equals(root) ? root : name.substring(root.length() + 1);
  }
}
