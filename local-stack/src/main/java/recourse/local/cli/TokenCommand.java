package recourse.local.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import recourse.local.StackFailure;
import recourse.local.access.Keys;
import recourse.local.access.Tokens;

/** {@code recourse token ROLE}: prints a bearer token and nothing else. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Prints a bearer token that the services of this stack accept.")
final class TokenCommand implements Callable<Integer> {
  private final Recourse.Place place;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ROLE",
      description =
          "agent, handler, supervisor, quality, privacy, auditor, crm, importer or ops;"
              + " several with commas between")
  private String roles;

  @Option(names = "--subject", description = "whose token it is (as the role is called)")
  private @Nullable String subject;

  @Option(
      names = "--hours",
      defaultValue = "12",
      description = "for how long it is good (${DEFAULT-VALUE})")
  private int hours;

  @Option(names = "--keys", description = "the folder of another issuer's keys than this stack's")
  private @Nullable Path keys;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  TokenCommand(Recourse.Place place) {
    this.place = place;
  }

  @Override
  public Integer call() {
    Set<String> wanted = Set.of(roles.split(",", -1));
    for (String role : wanted) {
      demandKnown(role);
    }
    PrintWriter out = spec.commandLine().getOut();
    String owner = subject == null ? roles : subject;
    out.println(issuer().mint(wanted, owner, Duration.ofHours(hours)));
    out.flush();
    return 0;
  }

  private Tokens issuer() {
    return keys == null ? place.home().tokens() : Tokens.signedWith(Keys.in(keys).privateKey());
  }

  private static void demandKnown(String role) {
    if (!Tokens.ROLES.contains(role)) {
      throw new StackFailure(
          "There is no role " + role + ": choose " + String.join(", ", Tokens.ROLES) + ".");
    }
  }
}
