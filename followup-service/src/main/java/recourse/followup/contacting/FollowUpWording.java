package recourse.followup.contacting;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.followup.model.FollowUp;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.SurveyToken;

/** Puts the question into words. */
@ApplicationScoped
public class FollowUpWording {
  @Inject
  @Location("follow-up.txt")
  Template text;

  @ConfigProperty(name = "recourse.public-url")
  String publicUrl;

  /** The message of the try that was just made. */
  CustomerMessage of(FollowUp followUp, KnownComplaint complaint, SurveyToken token) {
    return new CustomerMessage(
        followUp.id() + "-" + followUp.attempts(),
        complaint.customerRef(),
        complaint.channel(),
        "Your complaint " + complaint.reference() + ": is it solved?",
        text.data("reference", complaint.reference())
            .data("attempt", followUp.attempts())
            .data("link", publicUrl + "/surveys/" + token.secret())
            .render());
  }
}
