package recourse.followup.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Chooses the way out as it is set up here: what has no gateway of its own goes to the spool. */
@ApplicationScoped
public class MessageGateways {
  @Inject MessageSettings settings;
  @Inject SpoolGateway spool;
  @Inject SmtpGateway smtp;
  @Inject WebhookGateway webhooks;

  /** Hands a message over. */
  public SendResult carry(CustomerMessage message) {
    return carrierOf(message.way()).carry(message);
  }

  private MessageGateway carrierOf(DeliveryChannel way) {
    return switch (way) {
      case MAIL -> settings.mail() == MessageSettings.Mail.SMTP ? smtp : spool;
      case SMS -> settings.sms().url().isPresent() ? webhooks : spool;
      case CHAT -> settings.chat().url().isPresent() ? webhooks : spool;
      case LETTER, PERSON -> spool;
    };
  }
}
