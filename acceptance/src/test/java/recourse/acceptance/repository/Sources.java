package recourse.acceptance.repository;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The source files of all modules. */
final class Sources {
  static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private Sources() {}

  /** The modules, as their folders are named. */
  static List<String> modules() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The Java files of a module, for example below {@code src/main/java}. */
  static List<Path> java(String module, String below) {
    Path folder = ROOT.resolve(module).resolve(below);
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Parses the main sources of a module. */
  static void parse(String module, BiConsumer<CompilationUnitTree, DocTrees> reader) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> files = java(module, "src/main/java");
    if (files.isEmpty()) {
      return;
    }
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  problem -> {},
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees docs = DocTrees.instance(task);
      task.parse().forEach(unit -> reader.accept(unit, docs));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
