package recourse.untidy.asking;

/** Knows how it is written as JSON. */
public class Grievance {
  public String asJson() throws com.fasterxml.jackson.core.JsonProcessingException {
    return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString("grievance");
  }
}
