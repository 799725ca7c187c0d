package recourse.followup.sla;

import java.time.LocalDate;
import recourse.followup.sla.SlaVersion.Subject;

/**
 * Put something down in the book of time.
 *
 * @param from the first day it holds for; null for ever since
 * @param until the last one; null without end
 * @param expectedNumber of the latest line the caller saw, or null
 */
public record RegisterSlaEntry(
    Subject subject,
    String name,
    LocalDate from,
    LocalDate until,
    Attributes attributes,
    String why,
    String by,
    Long expectedNumber) {}
