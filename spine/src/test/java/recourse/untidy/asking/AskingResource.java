package recourse.untidy.asking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import recourse.untidy.answering.SqlAnswers;

/** An entrance without a lock, that changes what another subject keeps. */
@Path("/asking")
public class AskingResource {
  @GET
  public String open() {
    SqlAnswers answers = new SqlAnswers();
    answers.drop();
    return answers.all();
  }
}
