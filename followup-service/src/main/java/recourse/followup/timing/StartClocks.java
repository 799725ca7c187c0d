package recourse.followup.timing;

import recourse.contract.ComplaintRegistered;

/** A complaint was registered. */
public record StartClocks(ComplaintRegistered fact) {}
