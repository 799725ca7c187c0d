package recourse.local.mailcatcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import recourse.local.StackFailure;

/**
 * Where the messages of a local stack end: mail over SMTP, text messages and chat over signed
 * webhooks. Each becomes a file, and a page shows them. No message leaves the machine.
 */
public final class MailCatcher implements AutoCloseable {
  private final int smtpPort;
  private final int pagePort;
  private final byte[] secret = new byte[32];
  private final CaughtMessages messages;
  private final SmtpCatcher mail;
  private final MailCatcherPage page;

  private MailCatcher(Path folder, int smtpPort, int pagePort) throws IOException {
    this.smtpPort = smtpPort;
    this.pagePort = pagePort;
    new SecureRandom().nextBytes(secret);
    messages = new CaughtMessages(folder);
    page = new MailCatcherPage(pagePort, messages, secret);
    mail = new SmtpCatcher(smtpPort, messages);
  }

  /**
   * Opens one.
   *
   * @param folder where messages are kept
   * @throws StackFailure if a port is taken
   */
  public static MailCatcher open(Path folder, int smtpPort, int pagePort) {
    try {
      return new MailCatcher(folder, smtpPort, pagePort);
    } catch (IOException | RuntimeException e) {
      throw new StackFailure(
          "The mail catcher cannot listen on "
              + smtpPort
              + " and "
              + pagePort
              + ": "
              + e.getMessage(),
          e);
    }
  }

  /** What it has caught. */
  public CaughtMessages messages() {
    return messages;
  }

  /** Where its page is. */
  public URI url() {
    return URI.create("http://localhost:" + pagePort + "/");
  }

  /** The settings with which a follow-up service sends its messages here, as properties. */
  public Map<String, String> settings() {
    String shared = "whsec_" + Base64.getEncoder().encodeToString(secret);
    return Map.of(
        "recourse.messages.mail",
        "smtp",
        "quarkus.mailer.host",
        "localhost",
        "quarkus.mailer.port",
        Integer.toString(smtpPort),
        "recourse.messages.sms.url",
        url() + "hooks/sms",
        "recourse.messages.sms.secret",
        shared,
        "recourse.messages.chat.url",
        url() + "hooks/chat",
        "recourse.messages.chat.secret",
        shared);
  }

  @Override
  public void close() {
    mail.close();
    page.close();
  }
}
