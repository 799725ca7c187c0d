package recourse.followup.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** What the endpoints of the SLA register have in common: reading versions and adding one. */
abstract class SlaResource {
  private final SlaSubject subject;
  private final SqlSlaRegister entries;
  private final RegisterSlaEntryHandler register;
  private final Caller caller;

  SlaResource(
      SlaSubject subject, SqlSlaRegister entries, RegisterSlaEntryHandler register, Caller caller) {
    this.subject = subject;
    this.entries = entries;
    this.register = register;
    this.caller = caller;
  }

  /** A name with its latest version. */
  public record NamedEntry(String name, SlaEntryView latest) {}

  /** The latest version of each name; the cursor is the last name of the page before. */
  Page<NamedEntry> latest(Paging paging) {
    String cursor = paging.cursor();
    if (cursor != null && !cursor.matches(SlaEntry.NAME)) {
      throw new Refusal(
          CommonReason.CURSOR_INVALID, "cursor", "The cursor of the page before, unchanged.");
    }
    List<NamedEntry> found =
        entries.latest(subject, cursor, paging.fetch()).stream()
            .map(entry -> new NamedEntry(entry.sla().name(), entry.view()))
            .toList();
    List<NamedEntry> shown = found.subList(0, Math.min(paging.limit(), found.size()));
    return new Page<>(
        shown, found.size() > shown.size() ? shown.get(shown.size() - 1).name() : null);
  }

  /** All versions of a name, or those that were known by an instant. */
  SlaHistoryView history(String name, @Nullable Instant known) {
    List<SlaEntryView> versions =
        entries.entries(subject, name).stream()
            .map(SlaEntry::view)
            .filter(version -> known == null || !version.knownFrom().isAfter(known))
            .toList();
    if (versions.isEmpty()) {
      throw new Refusal(CommonReason.UNKNOWN, "There is none of name " + name);
    }
    return new SlaHistoryView(name, versions);
  }

  /** Registers a version for these days, and shows all of them. */
  SlaHistoryView register(
      String name,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      SlaContent content,
      String why,
      IfMatch ifMatch) {
    register.handle(
        new RegisterSlaEntry(name, from, until, content, why, caller.name(), ifMatch.version()));
    return history(name, null);
  }
}
