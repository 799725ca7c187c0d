package recourse.spine.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The days of a year on which nobody works although the week says so. */
@FunctionalInterface
public interface PublicHolidays {
  /** The holidays of a year. */
  Set<LocalDate> in(int year);

  /**
   * The holidays of a country and region as jollyday knows them.
   *
   * @param code for example {@code gb-eng}; {@code none} for no holidays at all
   */
  static PublicHolidays of(String code) {
    if (code.equals("none")) {
      return year -> Set.of();
    }
    String[] parts = code.split("-", -1);
    String[] regions = Arrays.copyOfRange(parts, 1, parts.length);
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
    return year -> days(manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, regions));
  }

  private static Set<LocalDate> days(Set<Holiday> holidays) {
    return holidays.stream().map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
  }
}
