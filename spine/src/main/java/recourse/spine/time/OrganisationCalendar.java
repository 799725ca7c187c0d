package recourse.spine.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import recourse.contract.CalendarChanged;
import recourse.spine.sql.SqlTemplate;

/**
 * When the organisation works: the one calendar by which all services count working time and
 * business days. It is as {@code recourse.calendar} says until its first change came; then all
 * changes together are the calendar, in whatever order they came.
 */
@ApplicationScoped
public class OrganisationCalendar {
  private static final String NAME = "organisation@";
  private static final String ADD =
      """
      insert into organisation_calendar (version, effective_from, effective_until, zone, holidays,
                                         week, closed, decided_by, decided_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (version) do nothing
      """;
  private static final String STATE =
      "select count(*), coalesce(max(version), 0) from organisation_calendar";
  private static final String ALL =
      """
      select version, effective_from, effective_until, zone, holidays, week, closed
        from organisation_calendar order by version
      """;

  private final SqlTemplate db;
  private final BusinessCalendar asInstalled;
  private volatile @Nullable Known known;

  OrganisationCalendar(
      SqlTemplate db, @ConfigProperty(name = "recourse.calendar") String asInstalled) {
    this.db = db;
    this.asInstalled = BusinessCalendar.of(asInstalled);
  }

  /** Which versions are known; as long as these are the same, so is the calendar. */
  private record State(int versions, int latest) {}

  private record Known(State state, BusinessCalendar calendar) {}

  private record Version(int number, BusinessCalendar.Page page) {}

  /** The calendar as far as its changes have come here; the same object until another one comes. */
  public BusinessCalendar current() {
    State state = db.value(STATE, nothing -> {}, row -> new State(row.getInt(1), row.getInt(2)));
    Known kept = known;
    if (kept == null || !kept.state().equals(state)) {
      kept = new Known(state, read());
      known = kept;
    }
    return kept.calendar();
  }

  /**
   * Takes in a change; one that is known already changes nothing.
   *
   * @throws IllegalArgumentException if nobody could work by it
   */
  public void add(CalendarChanged change) {
    BusinessCalendar.of(definition(change.zone(), change.holidays(), change.week()));
    db.change(
        ADD,
        insert -> {
          insert.setInt(1, change.version());
          insert.setObject(2, change.effectiveFrom());
          insert.setObject(3, change.effectiveUntil());
          insert.setString(4, change.zone());
          insert.setString(5, change.holidays());
          insert.setString(6, change.week());
          Object[] closed = change.closed().stream().map(Date::valueOf).toArray();
          insert.setArray(7, insert.getConnection().createArrayOf("date", closed));
          insert.setString(8, change.by());
          insert.setObject(9, change.occurredAt().atOffset(ZoneOffset.UTC));
        });
  }

  private BusinessCalendar read() {
    List<Version> versions = db.find(ALL, nothing -> {}, OrganisationCalendar::version);
    if (versions.isEmpty()) {
      return asInstalled;
    }
    List<BusinessCalendar.Page> pages = new ArrayList<>();
    if (versions.get(0).number() > 1) {
      pages.add(new BusinessCalendar.Page(null, null, asInstalled.version(), Set.of()));
    }
    versions.forEach(version -> pages.add(version.page()));
    return BusinessCalendar.of(NAME + versions.get(versions.size() - 1).number(), pages);
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getInt("version"),
        new BusinessCalendar.Page(
            row.getObject("effective_from", LocalDate.class),
            row.getObject("effective_until", LocalDate.class),
            definition(row.getString("zone"), row.getString("holidays"), row.getString("week")),
            days(row.getArray("closed"))));
  }

  private static Set<LocalDate> days(Array closed) throws SQLException {
    return Arrays.stream((Date[]) closed.getArray())
        .map(Date::toLocalDate)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String definition(String zone, String holidays, String week) {
    return zone + " " + holidays + " " + week;
  }
}
