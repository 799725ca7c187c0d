package recourse.followup.sla;

/** Begin the book of time with the hours of the settings, if nothing was put down yet. */
public record OpenSlaRegister() {}
