package recourse.followup.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;

/**
 * Sends mail through the organisation's relay, to an address made of the customer's opaque
 * reference: the relay knows the real one, we do not. The message id is the same for every attempt.
 */
@ApplicationScoped
public class SmtpGateway implements MessageGateway {
  private final ReactiveMailer mailer;
  private final MessageSettings settings;

  /**
   * All mail is handed over on one event loop: called from several, the client now and then misses
   * the greeting of the relay and waits for it in vain.
   */
  private final Executor loop;

  SmtpGateway(ReactiveMailer mailer, MessageSettings settings, Vertx vertx) {
    this.mailer = mailer;
    this.settings = settings;
    Context context = vertx.getOrCreateContext();
    loop = send -> context.runOnContext(nothing -> send.run());
  }

  @Override
  public SendResult send(CustomerMessage message) {
    try {
      Mail mail = mail(message);
      Uni.createFrom()
          .deferred(() -> mailer.send(mail))
          .runSubscriptionOn(loop)
          .await()
          .atMost(settings.patience());
      return SendResult.TAKEN;
    } catch (RuntimeException failure) {
      return outcomeOf(failure);
    }
  }

  private Mail mail(CustomerMessage message) {
    Mail mail =
        Mail.withText(
                settings.mailAddress().replace("{ref}", message.to()),
                message.subject(),
                message.text())
            .addHeader("Message-ID", "<" + message.id() + "@recourse>")
            .addHeader("Auto-Submitted", "auto-generated")
            .addHeader("Content-Language", message.languageWanted());
    return message.html() == null ? mail : mail.setHtml(message.html());
  }

  private static SendResult outcomeOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException smtp) {
        String outcome = "SMTP_" + smtp.getReplyCode();
        return smtp.isPermanent() ? SendResult.refused(outcome) : SendResult.failed(outcome);
      }
    }
    boolean late = failure.getClass().getSimpleName().contains("Timeout");
    return SendResult.failed(late ? "TIMEOUT" : "NO_CONNECTION");
  }
}
