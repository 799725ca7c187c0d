package recourse.local.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import recourse.importers.ImportCommand;
import recourse.local.StackFailure;
import recourse.local.stack.StackHome;

/** {@code ./recourse}: the whole stack on this machine. */
@Command(
    name = "recourse",
    mixinStandardHelpOptions = true,
    description = "Runs the whole of Recourse on this machine.",
    synopsisSubcommandLabel = "COMMAND")
public final class Recourse implements Runnable {
  private static final Duration IMPORT_TOKEN_LIFETIME = Duration.ofHours(1);

  private final CommandLine line = new CommandLine(this);

  private Recourse(Place place) {
    line.addSubcommand(new UpCommand(place));
    line.addSubcommand(new StatusCommand(place));
    line.addSubcommand(new LogsCommand(place));
    line.addSubcommand(new TokenCommand(place));
    line.addSubcommand(new ImportCommand(() -> importerToken(place.home())));
    line.addSubcommand(new DownCommand(place));
    line.addSubcommand(new SecretsCommand());
    line.setExecutionExceptionHandler((failure, command, parsed) -> print(failure, command));
  }

  /** The shell script gives the checkout and the home as system properties. */
  public static void main(String[] arguments) {
    System.exit(commandLine(Place.ofThisProcess()).execute(arguments));
  }

  /** All commands, working in this place. */
  static CommandLine commandLine(Place place) {
    return new Recourse(place).line;
  }

  @Override
  public void run() {
    line.usage(line.getOut());
  }

  /** A token for whoever imports into the stack of this home. */
  static String importerToken(StackHome home) {
    return home.tokens().mint(Set.of("importer"), "importer", IMPORT_TOKEN_LIFETIME);
  }

  private static int print(Exception failure, CommandLine command) throws Exception {
    if (failure instanceof StackFailure) {
      command.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }

  /**
   * Where the command works.
   *
   * @param checkout the folder that holds the modules
   * @param homeFolder the folder of the stack, made when it is first needed
   */
  record Place(Path checkout, Path homeFolder) {
    static Place ofThisProcess() {
      Path checkout = Path.of(System.getProperty("recourse.checkout", ".")).toAbsolutePath();
      String home = System.getProperty("recourse.home", checkout.resolve(".recourse").toString());
      return new Place(checkout.normalize(), Path.of(home));
    }

    StackHome home() {
      return StackHome.made(homeFolder);
    }
  }
}
