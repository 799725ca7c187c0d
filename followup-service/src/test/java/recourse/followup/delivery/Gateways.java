package recourse.followup.delivery;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of gateways that are on this machine, without a service around. */
record Gateways(URI hook, Duration patience) implements MessageSettings, MessageSettings.Webhook {
  static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  @Override
  public Path spool() {
    return Path.of("target/spool");
  }

  @Override
  public Mail mail() {
    return Mail.SMTP;
  }

  @Override
  public String mailAddress() {
    return "{ref}@customers.invalid";
  }

  @Override
  public Webhook sms() {
    return this;
  }

  @Override
  public Webhook chat() {
    return this;
  }

  @Override
  public Optional<URI> url() {
    return Optional.of(hook);
  }

  @Override
  public Optional<String> secret() {
    return Optional.of(SECRET);
  }
}
