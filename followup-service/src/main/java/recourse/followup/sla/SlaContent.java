package recourse.followup.sla;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a version in the SLA register says. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "subject")
@JsonSubTypes({
  @JsonSubTypes.Type(value = CalendarHours.class, name = "CALENDAR"),
  @JsonSubTypes.Type(value = Agreement.class, name = "AGREEMENT"),
  @JsonSubTypes.Type(value = Contract.class, name = "CONTRACT")
})
public sealed interface SlaContent permits CalendarHours, Agreement, Contract {

  /** What it is about. */
  SlaSubject subject();
}
