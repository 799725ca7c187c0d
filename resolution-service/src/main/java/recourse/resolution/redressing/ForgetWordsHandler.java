package recourse.resolution.redressing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.resolution.model.Redress;
import recourse.resolution.model.Redresses;

/** The desk where a customer's words are forgotten. */
@ApplicationScoped
public class ForgetWordsHandler {
  @Inject Redresses redresses;

  /** Forgets them. */
  @Transactional
  public void handle(ForgetWords command) {
    Redress redress = redresses.of(command.complaintId());
    redress.forget();
    redresses.save(redress);
  }
}
