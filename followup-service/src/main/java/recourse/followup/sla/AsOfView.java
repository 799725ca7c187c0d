package recourse.followup.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import recourse.contract.ClockKind;
import recourse.spine.time.BusinessCalendar;

/** The SLA register as it was known at some time: what held for which day, as far as known then. */
public final class AsOfView {
  /** The name of the calendar of everybody who has no other. */
  public static final String ORGANISATION = "organisation";

  private final long revision;
  private final Map<String, BusinessCalendar> calendars = new LinkedHashMap<>();
  private final List<SlaVersion> latestHours;
  private final Collection<List<SlaVersion>> agreements;
  private final Collection<List<SlaVersion>> contracts;

  /**
   * What these versions say.
   *
   * @param calendarOf the calendar of all versions of one name
   */
  AsOfView(List<SlaVersion> known, Function<List<SlaVersion>, BusinessCalendar> calendarOf) {
    revision = known.isEmpty() ? 0 : known.get(known.size() - 1).revision();
    Map<String, List<SlaVersion>> hours = byName(known, SlaSubject.CALENDAR);
    hours.forEach((name, all) -> calendars.put(name, calendarOf.apply(all)));
    latestHours =
        hours.values().stream()
            .map(all -> all.get(all.size() - 1))
            .sorted(Comparator.comparing(SlaVersion::name))
            .toList();
    agreements = byName(known, SlaSubject.AGREEMENT).values();
    contracts = byName(known, SlaSubject.CONTRACT).values();
  }

  /**
   * An agreement that holds for a clock.
   *
   * @param passedOver the versions it was preferred to
   */
  public record Match(
      SlaVersion version, Agreement agreement, SlaTerm term, List<String> passedOver) {}

  record NamedContract(String name, Contract says) {}

  private static Map<String, List<SlaVersion>> byName(List<SlaVersion> known, SlaSubject subject) {
    return known.stream()
        .filter(version -> version.subject() == subject)
        .collect(Collectors.groupingBy(SlaVersion::name, LinkedHashMap::new, Collectors.toList()));
  }

  /** The number of the latest version known. */
  public long revision() {
    return revision;
  }

  /** The calendar of everybody who has no other. */
  public BusinessCalendar organisationCalendar() {
    return Objects.requireNonNull(calendars.get(ORGANISATION));
  }

  /** A calendar by its name, each day by the latest version that is valid for it. */
  public Optional<BusinessCalendar> calendar(String name) {
    return Optional.ofNullable(calendars.get(name));
  }

  /** The name of the calendar that a complaint's clocks are counted on, if nothing else is said. */
  public String calendarFor(ComplaintProfile complaint) {
    for (SlaVersion one : latestHours) {
      String team = ((CalendarHours) one.content()).team();
      if (team != null && team.equals(complaint.team())) {
        return one.name();
      }
    }
    List<NamedContract> covering = contracts.isEmpty() ? List.of() : contracts(complaint);
    for (SlaVersion one : latestHours) {
      String client = ((CalendarHours) one.content()).organisation();
      if (covering.stream().anyMatch(c -> c.says().organisation().equals(client))) {
        return one.name();
      }
    }
    return ORGANISATION;
  }

  /** Whether there is a contract of a name. */
  public boolean knowsContract(String name) {
    return contracts.stream().anyMatch(all -> all.get(0).name().equals(name));
  }

  /** The contracts that cover a complaint. */
  private List<NamedContract> contracts(ComplaintProfile complaint) {
    return valid(contracts, complaint.receipt()).stream()
        .map(version -> new NamedContract(version.name(), (Contract) version.content()))
        .filter(contract -> contract.says().covers(complaint))
        .toList();
  }

  /** The agreement that says most about a complaint; the later one of two that say as much. */
  public Optional<Match> match(ClockKind kind, ComplaintProfile complaint) {
    if (agreements.isEmpty()) {
      return Optional.empty();
    }
    List<NamedContract> covering = contracts(complaint);
    List<Match> matching = new ArrayList<>();
    for (SlaVersion version : valid(agreements, complaint.receipt())) {
      Agreement agreement = (Agreement) version.content();
      if (agreement.scope().covers(complaint, covering)) {
        agreement
            .term(kind, complaint.priority())
            .ifPresent(term -> matching.add(new Match(version, agreement, term, List.of())));
      }
    }
    matching.sort(Comparator.comparingInt(match -> match.agreement().scope().weight()));
    if (matching.isEmpty()) {
      return Optional.empty();
    }
    Match best = matching.remove(matching.size() - 1);
    List<String> others = matching.stream().map(match -> match.version().version()).toList();
    return Optional.of(new Match(best.version(), best.agreement(), best.term(), others));
  }

  /** The latest version of each name that is valid for a day, by when it became known. */
  private static List<SlaVersion> valid(Collection<List<SlaVersion>> byName, LocalDate day) {
    return byName.stream()
        .flatMap(all -> all.stream().filter(one -> one.holdsOn(day)).reduce((a, b) -> b).stream())
        .sorted(Comparator.comparingLong(SlaVersion::revision))
        .toList();
  }
}
