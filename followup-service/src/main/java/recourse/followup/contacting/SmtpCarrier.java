package recourse.followup.contacting;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.followup.model.Carried;

/**
 * Sends mail through the organisation's relay, to an address made of the customer's opaque
 * reference: the relay knows the real one, we do not. The message id is the same for every attempt.
 */
@ApplicationScoped
public class SmtpCarrier implements Carrier {
  @Inject ReactiveMailer mailer;
  @Inject MessageSettings settings;

  @Override
  public Carried carry(CustomerMessage message) {
    try {
      mailer.send(mail(message)).await().atMost(settings.patience());
      return Carried.TAKEN;
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

  private static Carried outcomeOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException smtp) {
        String outcome = "SMTP_" + smtp.getReplyCode();
        return smtp.isPermanent() ? Carried.refused(outcome) : Carried.failed(outcome);
      }
    }
    boolean late = failure.getClass().getSimpleName().contains("Timeout");
    return Carried.failed(late ? "TIMEOUT" : "NO_CONNECTION");
  }
}
