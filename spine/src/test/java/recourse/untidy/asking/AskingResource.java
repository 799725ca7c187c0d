package recourse.untidy.asking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import recourse.untidy.answering.SqlAnswers;

/** An entrance without a lock, that reads the store of another subject. */
@Path("/asking")
public class AskingResource {
  @GET
  public String open() {
    return new SqlAnswers().all();
  }
}
