package recourse.untidy.asking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import recourse.untidy.answering.SqlAnswers;

/** An entrance without a lock, that reads the store of another subject. */
@Path("/asking")
public class AskingResource {
  private final SqlAnswers answers;

  AskingResource(SqlAnswers answers) {
    this.answers = answers;
  }

  @GET
  public String open() {
    return answers.all();
  }
}
