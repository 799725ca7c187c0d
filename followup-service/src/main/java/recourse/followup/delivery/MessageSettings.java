package recourse.followup.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where messages to customers leave us. */
@ConfigMapping(prefix = "recourse.messages")
public interface MessageSettings {
  /** The folder for whatever has no gateway of its own, and for paper. */
  Path spool();

  /** How mail leaves. */
  @WithDefault("spool")
  Mail mail();

  /** The address of a customer at the organisation's relay; {@code {ref}} is their reference. */
  @WithDefault("{ref}@customers.invalid")
  String mailAddress();

  /** The gateway for text messages. */
  Webhook sms();

  /** The gateway for chat. */
  Webhook chat();

  /** How long a gateway may take to answer. */
  @WithDefault("PT10S")
  Duration patience();

  /** How mail leaves. */
  enum Mail {
    SPOOL,
    SMTP
  }

  /** A gateway that takes messages over HTTP. */
  interface Webhook {
    /** Where it listens; left out, messages go to the spool. */
    Optional<URI> url();

    /** The shared secret, {@code whsec_} and base64, at least 24 bytes. */
    Optional<String> secret();
  }
}
