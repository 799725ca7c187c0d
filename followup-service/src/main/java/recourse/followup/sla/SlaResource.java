package recourse.followup.sla;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import recourse.followup.sla.SlaVersion.Subject;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** What the doors to the book of time have in common: reading versions and adding one. */
abstract class SlaResource<S> {
  static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
  static final String NAMED = "must be a name of letters, digits, dots and dashes";
  static final String TEXT = "must be a text of 1 to 200 characters";

  @Inject RegisterSlaEntryHandler register;
  @Inject SlaRegisters books;
  @Inject Caller caller;

  private final Subject subject;
  private final Function<SlaVersion, S> reading;

  SlaResource(Subject subject, Function<SlaVersion, S> reading) {
    this.subject = subject;
    this.reading = reading;
  }

  /**
   * Everything of the subject by its name, as it was put down last.
   *
   * @param cursor the name before, as the page before told it; null for the first page
   */
  Response latest(String cursor, int limit) {
    if (cursor != null && !cursor.matches(NAME)) {
      throw new Refusal(
          CommonReason.CURSOR_INVALID, "cursor", "The cursor of the page before, unchanged.");
    }
    List<SlaEntry> found = books.latest(subject, cursor, limit + 1);
    return Response.ok(SlaHistory.latest(found, limit, reading)).build();
  }

  /** All versions of a name, or those that were known by an instant. */
  Response history(String name, String known) {
    SlaHistory<S> history = SlaHistory.known(name, books.lines(subject, name), known, reading);
    return Response.ok(history).header("ETag", history.etag()).build();
  }

  /** Puts a new version down for these days, and shows all of them. */
  Response register(
      String name,
      LocalDate from,
      LocalDate until,
      Attributes attributes,
      String why,
      String ifMatch) {
    register.handle(
        new RegisterSlaEntry(
            subject,
            name,
            from,
            until,
            attributes,
            why,
            caller.name(),
            Etag.expectedVersion(ifMatch)));
    return history(name, null);
  }
}
