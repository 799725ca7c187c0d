package recourse.followup.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import recourse.contract.ClockKind;
import recourse.followup.sla.SlaVersion.Subject;
import recourse.spine.time.BusinessCalendar;

/** The book of time as it was known at some time: what held for which day, as far as known then. */
public final class AsOfView {
  /** The calendar of everybody who has no other. */
  public static final String ORGANISATION = "organisation";

  private final long revision;
  private final Map<String, BusinessCalendar> calendars = new LinkedHashMap<>();
  private final List<Bound> bound;
  private final Collection<List<Dated<Agreement>>> agreements;
  private final Collection<List<Dated<Contract>>> contracts;

  /** An entry with what it says. */
  private record Dated<S>(SlaVersion entry, S says) {}

  /** A calendar that counts for somebody's complaints. */
  private record Bound(String team, String organisation, String calendar) {}

  /**
   * What these entries say.
   *
   * @param laidOut the calendar of all entries of one name
   */
  AsOfView(List<SlaVersion> known, Function<List<SlaVersion>, BusinessCalendar> calendarOf) {
    revision = known.isEmpty() ? 0 : known.get(known.size() - 1).revision();
    Map<String, List<SlaVersion>> pages = byName(known, Subject.CALENDAR);
    pages.forEach((name, all) -> calendars.put(name, calendarOf.apply(all)));
    bound =
        pages.values().stream()
            .map(all -> all.get(all.size() - 1))
            .sorted(Comparator.comparing(SlaVersion::name))
            .map(AsOfView::bound)
            .toList();
    agreements = read(byName(known, Subject.AGREEMENT), Agreement::of);
    contracts = read(byName(known, Subject.CONTRACT), Contract::of);
  }

  /** An agreement that holds for a clock, with what it was preferred to. */
  public record Match(Agreement agreement, SlaTerm term, List<String> passedOver) {}

  private static Map<String, List<SlaVersion>> byName(List<SlaVersion> known, Subject subject) {
    return known.stream()
        .filter(entry -> entry.subject() == subject)
        .collect(Collectors.groupingBy(SlaVersion::name, LinkedHashMap::new, Collectors.toList()));
  }

  private static <S> Collection<List<Dated<S>>> read(
      Map<String, List<SlaVersion>> byName, Function<SlaVersion, S> reading) {
    return byName.values().stream()
        .map(all -> all.stream().map(e -> new Dated<>(e, reading.apply(e))).toList())
        .toList();
  }

  private static Bound bound(SlaVersion entry) {
    Attributes attributes = entry.attributes();
    return new Bound(
        attributes.one("team").orElse(null),
        attributes.one("organisation").orElse(null),
        entry.name());
  }

  /** The number of the latest entry known. */
  public long revision() {
    return revision;
  }

  /** The calendar of everybody who has no other. */
  public BusinessCalendar organisationCalendar() {
    return calendars.get(ORGANISATION);
  }

  /** A calendar by its name, each day by the latest entry that is valid for it. */
  public Optional<BusinessCalendar> calendar(String name) {
    return Optional.ofNullable(calendars.get(name));
  }

  /** The name of the calendar that a complaint's clocks are counted on, if nothing else is said. */
  public String calendarFor(ComplaintProfile traits) {
    for (Bound one : bound) {
      if (one.team() != null && one.team().equals(traits.team())) {
        return one.calendar();
      }
    }
    List<Contract> covering = contracts.isEmpty() ? List.of() : contracts(traits);
    for (Bound one : bound) {
      if (covering.stream().anyMatch(c -> c.organisation().equals(one.organisation()))) {
        return one.calendar();
      }
    }
    return ORGANISATION;
  }

  /** Whether there is a contract of a name. */
  public boolean knowsContract(String name) {
    return contracts.stream().anyMatch(all -> all.get(0).entry().name().equals(name));
  }

  /** The contracts that cover a complaint. */
  List<Contract> contracts(ComplaintProfile traits) {
    return valid(contracts, traits.receipt()).stream()
        .map(Dated::says)
        .filter(contract -> contract.covers(traits))
        .toList();
  }

  /** The agreement that says most about a complaint; the later one of two that say as much. */
  public Optional<Match> match(ClockKind kind, ComplaintProfile traits) {
    if (agreements.isEmpty()) {
      return Optional.empty();
    }
    List<Contract> covering = contracts(traits);
    List<Agreement> matching = new ArrayList<>();
    valid(agreements, traits.receipt()).stream()
        .map(Dated::says)
        .filter(agreement -> agreement.term(kind, traits.priority()).isPresent())
        .filter(agreement -> agreement.scope().covers(traits, covering))
        .forEach(matching::add);
    matching.sort(Comparator.comparingInt(agreement -> agreement.scope().weight()));
    if (matching.isEmpty()) {
      return Optional.empty();
    }
    Agreement best = matching.remove(matching.size() - 1);
    return best.term(kind, traits.priority())
        .map(term -> new Match(best, term, matching.stream().map(Agreement::version).toList()));
  }

  /** The latest version of each name that is valid for a day, by when it became known. */
  private static <S> List<Dated<S>> valid(Collection<List<Dated<S>>> byName, LocalDate day) {
    List<Dated<S>> valid = new ArrayList<>();
    for (List<Dated<S>> all : byName) {
      Dated<S> latest = null;
      for (Dated<S> one : all) {
        latest = one.entry().holdsOn(day) ? one : latest;
      }
      if (latest != null) {
        valid.add(latest);
      }
    }
    valid.sort(Comparator.comparingLong(one -> one.entry().revision()));
    return valid;
  }
}
