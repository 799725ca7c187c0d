package recourse.followup.followups;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import recourse.followup.complaints.Registration;
import recourse.followup.complaints.SqlKnownComplaints;
import recourse.followup.delivery.Addressee;
import recourse.followup.delivery.CustomerMessage;
import recourse.followup.delivery.Delivery;
import recourse.followup.delivery.DeliveryChannel;
import recourse.followup.delivery.MessageFormat;
import recourse.followup.delivery.MessageSource;
import recourse.followup.delivery.Presentation;

/**
 * Puts the question into words. The secret of its link is made here, kept as a hash before the
 * message leaves, and made anew for the next attempt: whichever copy arrives, its link works.
 *
 * <p>Templates are named by form and language: {@code messages/follow-up-plain.pl.txt}; a language
 * without templates falls back to the default one, and the message says which one was wanted.
 */
@ApplicationScoped
public class FollowUpMessages implements MessageSource {
  private static final String FOLDER = "messages/";

  private final SecureRandom random = new SecureRandom();
  private final SqlFollowUps followUps;
  private final SqlKnownComplaints complaints;
  private final FollowUpPlanning planning;
  private final Engine engine;
  private final String publicUrl;

  FollowUpMessages(
      SqlFollowUps followUps,
      SqlKnownComplaints complaints,
      FollowUpPlanning planning,
      Engine engine,
      @ConfigProperty(name = "recourse.public-url") String publicUrl) {
    this.followUps = followUps;
    this.complaints = complaints;
    this.planning = planning;
    this.engine = engine;
    this.publicUrl = publicUrl;
  }

  @Override
  public Permission permissionFor(Delivery delivery, Instant now) {
    FollowUp followUp = followUps.get(delivery.followUpId());
    return new Permission(
        followUp.isPending(),
        planning.policyOf(followUp).mayBeSentAt(now, planning.hoursOf(followUp, now)));
  }

  @Override
  public CustomerMessage write(Delivery delivery, Instant now) {
    FollowUp followUp = followUps.get(delivery.followUpId());
    SurveyToken token = SurveyToken.fresh(random);
    followUp.invite(token, now);
    followUps.save(followUp);
    return message(delivery, complaints.get(followUp.complaintId()).registration(), token);
  }

  @Override
  public void concluded(Delivery delivery, Instant now) {
    FollowUp followUp = followUps.get(delivery.followUpId());
    followUp.messageConcluded(
        delivery.status(), now, planning.policyOf(followUp), planning.hoursOf(followUp, now));
    followUps.save(followUp);
  }

  private CustomerMessage message(Delivery delivery, Registration complaint, SurveyToken token) {
    MessageFormat format = delivery.format();
    String form = form(format);
    String language =
        template(form, format.language()) == null ? Addressee.DEFAULT_LANGUAGE : format.language();
    String text =
        filled(form, language, delivery, complaint).data("link", link(token, language)).render();
    return new CustomerMessage(
        delivery.id(),
        delivery.recipient(),
        format.way(),
        complaint.channel(),
        format.presentation(),
        format.language(),
        filled("subject", language, delivery, complaint).render().strip(),
        text,
        format.presentation() == Presentation.LARGE_PRINT ? inLargePrint(text, language) : null);
  }

  /** Who asked for no language gets the one their browser speaks. */
  private String link(SurveyToken token, String language) {
    String page = publicUrl + "/surveys/" + token.secret();
    return Addressee.DEFAULT_LANGUAGE.equals(language) ? page : page + "?lang=" + language;
  }

  private TemplateInstance filled(
      String form, String language, Delivery delivery, Registration complaint) {
    Template template = template(form, language);
    if (template == null) {
      throw new IllegalStateException("no template " + form + " in " + language);
    }
    return template.data("reference", complaint.reference()).data("attempt", delivery.attempt());
  }

  private String inLargePrint(String text, String language) {
    return engine
        .getTemplate(FOLDER + "large-print.html")
        .data("language", language)
        .data("paragraphs", List.of(text.strip().split("\\n\\s*\\n")))
        .render();
  }

  private @Nullable Template template(String form, String language) {
    return engine.getTemplate(FOLDER + "follow-up-" + form + "." + language + ".txt");
  }

  private static String form(MessageFormat format) {
    if (format.way() == DeliveryChannel.SMS || format.way() == DeliveryChannel.CHAT) {
      return "short";
    }
    return format.plain() ? "plain" : "full";
  }
}
