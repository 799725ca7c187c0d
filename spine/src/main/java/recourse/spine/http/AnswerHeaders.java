package recourse.spine.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import recourse.spine.aggregate.Versioned;

/** Gives an answer the headers that follow from its body. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    MultivaluedMap<String, Object> headers = answer.getHeaders();
    if (answer.getEntity() instanceof Versioned versioned) {
      headers.putSingle("ETag", Answer.etag(versioned.version()));
    }
    if (answer.getEntity() instanceof Page<?> page && page.next() != null) {
      String next =
          request
              .getUriInfo()
              .getRequestUriBuilder()
              .replaceQueryParam("cursor", page.next())
              .build()
              .toString();
      headers.putSingle("Link", "<" + next + ">; rel=\"next\"");
    }
  }
}
