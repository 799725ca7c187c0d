package recourse.untidy.asking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A door without a lock. */
@Path("/asking")
public class AskingResource {
  @GET
  public String open() {
    return "come in";
  }
}
