package recourse.importers;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code recourse import FILE --mapping NAME}: answers 0 when everything that could be read is
 * imported, 1 when a service refused something or the import had to stop. Dirty rows do not make it
 * fail.
 */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Reads complaints from another system's file and replays their lives.")
public final class ImportCommand implements Callable<Integer> {

  private final Supplier<String> localToken;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "a .csv or .csv.gz file")
  private Path file;

  @Option(
      names = "--mapping",
      required = true,
      paramLabel = "NAME",
      converter = MappingName.class,
      description = "whose file it is: cfpb, boston-311, nyc-311 or incident-log")
  private Mapping mapping;

  @Option(
      names = "--intake-url",
      defaultValue = "http://localhost:8081",
      description = "address of intake (${DEFAULT-VALUE})")
  private URI intake;

  @Option(
      names = "--resolution-url",
      defaultValue = "http://localhost:8082",
      description = "address of resolution (${DEFAULT-VALUE})")
  private URI resolution;

  @Option(
      names = "--token",
      description = "bearer token with the role importer (otherwise the local stack's own)")
  private @Nullable String token;

  @Option(names = "--report", description = "write every finding to this CSV file")
  private @Nullable Path report;

  /**
   * @param localToken gives a token with the role importer when none is named on the command line
   */
  @SuppressWarnings("NullAway.Init") // picocli sets the options
  public ImportCommand(Supplier<String> localToken) {
    this.localToken = localToken;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    if (!Files.isReadable(file)) {
      err.println("There is no file " + file + " that can be read.");
      return 1;
    }
    try {
      return print(run(err)) ? 0 : 1;
    } catch (ImportStopped e) {
      err.println();
      err.println("The import stopped: " + e.getMessage() + ".");
      return 1;
    }
  }

  private ImportSummary run(PrintWriter err) {
    ImportEndpoints endpoints =
        new ImportEndpoints(intake, resolution, token == null ? localToken : () -> token);
    return new FileImport(CsvSource.of(file), mapping, endpoints)
        .reportTo(report)
        .progressOn(err, ImportProgress.onTerminal())
        .run();
  }

  private boolean print(ImportSummary summary) {
    PrintWriter out = spec.commandLine().getOut();
    summary.print(out);
    if (report != null) {
      out.println("All of them: " + report);
    } else if (summary.found() > summary.first().size()) {
      out.println("Give --report FILE to have all of them.");
    }
    out.flush();
    return summary.complete();
  }

  /** Reads the name of a mapping, and lists the names there are when it is none of them. */
  private static final class MappingName implements ITypeConverter<Mapping> {
    @Override
    public Mapping convert(String name) {
      try {
        return Mapping.named(name);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
