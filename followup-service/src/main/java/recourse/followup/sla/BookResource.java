package recourse.followup.sla;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import recourse.followup.sla.BookEntry.Subject;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** What the doors to the book of time have in common: reading versions and adding one. */
abstract class BookResource<S> {
  static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
  static final String NAMED = "must be a name of letters, digits, dots and dashes";
  static final String TEXT = "must be a text of 1 to 200 characters";

  @Inject PutDownHandler putDown;
  @Inject TimeBooks books;
  @Inject Caller caller;

  private final Subject subject;
  private final Function<BookEntry, S> reading;

  BookResource(Subject subject, Function<BookEntry, S> reading) {
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
    List<BookLine> found = books.latest(subject, cursor, limit + 1);
    return Response.ok(History.latest(found, limit, reading)).build();
  }

  /** All versions of a name, or those that were known by an instant. */
  Response history(String name, String known) {
    History<S> history = History.known(name, books.lines(subject, name), known, reading);
    return Response.ok(history).header("ETag", history.etag()).build();
  }

  /** Puts a new version down for these days, and shows all of them. */
  Response putDown(
      String name, LocalDate from, LocalDate until, Sheet sheet, String why, String ifMatch) {
    putDown.handle(
        new PutDown(
            subject, name, from, until, sheet, why, caller.name(), Etag.expectedVersion(ifMatch)));
    return history(name, null);
  }
}
