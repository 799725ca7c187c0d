package recourse.followup.followups;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.delivery.Addressee;
import recourse.followup.delivery.CustomerMessage;
import recourse.followup.delivery.Delivery;
import recourse.followup.delivery.DeliveryChannel;
import recourse.followup.delivery.MessageFormat;
import recourse.followup.delivery.Presentation;

/**
 * Puts the question into words. Templates are named by form and language: {@code
 * messages/follow-up-plain.pl.txt}; a language without templates falls back to that of the house,
 * and the message says which one was wanted.
 */
@ApplicationScoped
public class FollowUpWording {
  private static final String FOLDER = "messages/";

  private final Engine engine;

  private final String publicUrl;

  FollowUpWording(Engine engine, @ConfigProperty(name = "recourse.public-url") String publicUrl) {
    this.engine = engine;
    this.publicUrl = publicUrl;
  }

  /** The message of a try. */
  public CustomerMessage of(
      Delivery delivery, FollowUp followUp, KnownComplaint complaint, SurveyToken token) {
    MessageFormat layout = delivery.layout();
    String language =
        template("follow-up", form(layout), layout.language()) == null
            ? Addressee.DEFAULT_LANGUAGE
            : layout.language();
    String text =
        filled(template("follow-up", form(layout), language), delivery, complaint)
            .data("link", link(token, language))
            .render();
    return new CustomerMessage(
        delivery.id(),
        delivery.recipient(),
        layout.way(),
        complaint.channel(),
        layout.presentation(),
        layout.language(),
        filled(template("follow-up", "subject", language), delivery, complaint).render().strip(),
        text,
        layout.presentation() == Presentation.LARGE_PRINT ? inLargePrint(text, language) : null);
  }

  /** Who told us no language gets the one their browser speaks. */
  private String link(SurveyToken token, String language) {
    String page = publicUrl + "/surveys/" + token.secret();
    return Addressee.DEFAULT_LANGUAGE.equals(language) ? page : page + "?lang=" + language;
  }

  private static TemplateInstance filled(
      Template template, Delivery delivery, KnownComplaint complaint) {
    return template.data("reference", complaint.reference()).data("attempt", delivery.attempt());
  }

  private String inLargePrint(String text, String language) {
    return engine
        .getTemplate(FOLDER + "large-print.html")
        .data("language", language)
        .data("paragraphs", List.of(text.strip().split("\\n\\s*\\n")))
        .render();
  }

  private Template template(String kind, String form, String language) {
    return engine.getTemplate(FOLDER + kind + "-" + form + "." + language + ".txt");
  }

  private static String form(MessageFormat layout) {
    if (layout.way() == DeliveryChannel.SMS || layout.way() == DeliveryChannel.CHAT) {
      return "short";
    }
    return layout.plain() ? "plain" : "full";
  }
}
