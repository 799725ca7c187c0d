package recourse.untidy.model;

/** Breaks the rule that the mind knows no technology. */
public class Grievance {
  public String asJson() throws com.fasterxml.jackson.core.JsonProcessingException {
    return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString("grievance");
  }
}
