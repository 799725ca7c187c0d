package recourse.followup.sla;

import recourse.spine.time.BusinessCalendar;

/**
 * The calendar of the settings, with which the book of time begins.
 *
 * @param current the hours of the house
 */
public record BusinessCalendars(BusinessCalendar current) {}
