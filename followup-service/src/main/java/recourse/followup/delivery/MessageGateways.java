package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;

/** Chooses the gateway as it is set up here: what has none of its own goes to the spool. */
@ApplicationScoped
public class MessageGateways {
  private final MessageSettings settings;
  private final SpoolGateway spool;
  private final SmtpGateway smtp;
  private final WebhookGateway webhooks;

  MessageGateways(
      MessageSettings settings, SpoolGateway spool, SmtpGateway smtp, WebhookGateway webhooks) {
    this.settings = settings;
    this.spool = spool;
    this.smtp = smtp;
    this.webhooks = webhooks;
  }

  /** Hands a message over. */
  public SendResult send(CustomerMessage message) {
    return gatewayOf(message.way()).send(message);
  }

  private MessageGateway gatewayOf(DeliveryChannel way) {
    return switch (way) {
      case MAIL -> settings.mail() == MessageSettings.Mail.SMTP ? smtp : spool;
      case SMS -> settings.sms().url().isPresent() ? webhooks : spool;
      case CHAT -> settings.chat().url().isPresent() ? webhooks : spool;
      case LETTER, PERSON -> spool;
    };
  }
}
