package recourse.followup.timing;

import recourse.contract.HistoryImported;

/** The whole history of an imported complaint was told. */
public record JudgeHistory(HistoryImported fact) {}
