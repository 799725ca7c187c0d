package recourse.followup.sla;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Register a version of a calendar, an agreement or a contract.
 *
 * @param from the first day it holds for; absent for ever since
 * @param until the last one; absent without end
 * @param why in words; about the organisation, never about a customer
 * @param expectedNumber of the latest version the caller saw, if that matters
 */
public record RegisterSlaEntry(
    String name,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    SlaContent content,
    String why,
    String by,
    @Nullable Long expectedNumber) {}
