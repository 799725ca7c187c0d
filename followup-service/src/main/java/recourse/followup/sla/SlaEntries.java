package recourse.followup.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Reads what the register says of a subject, the same way for all three. */
@ApplicationScoped
public class SlaEntries {
  private final SqlSlaRegister register;

  SlaEntries(SqlSlaRegister register) {
    this.register = register;
  }

  /** A name with its latest version. */
  public record Entry(String name, SlaEntryView latest) {}

  /** The latest version of each name; the cursor is the last name of the page before. */
  Page<Entry> latest(SlaSubject subject, Paging paging) {
    String cursor = paging.cursor();
    if (cursor != null && !cursor.matches(SlaEntry.NAME)) {
      throw new Refusal(
          CommonReason.CURSOR_INVALID, "cursor", "The cursor of the page before, unchanged.");
    }
    List<Entry> found =
        register.latest(subject, cursor, paging.fetch()).stream()
            .map(entry -> new Entry(entry.sla().name(), entry.view()))
            .toList();
    List<Entry> shown = found.subList(0, Math.min(paging.limit(), found.size()));
    return new Page<>(
        shown, found.size() > shown.size() ? shown.get(shown.size() - 1).name() : null);
  }

  /** All versions of a name, or those that were known by an instant. */
  SlaHistoryView history(SlaSubject subject, String name, @Nullable Instant known) {
    List<SlaEntryView> versions =
        register.entries(subject, name).stream()
            .map(SlaEntry::view)
            .filter(version -> known == null || !version.knownFrom().isAfter(known))
            .toList();
    if (versions.isEmpty()) {
      throw new Refusal(CommonReason.UNKNOWN, "There is none of name " + name);
    }
    return new SlaHistoryView(name, versions);
  }
}
