// What stands on the wall, in this order. A figure the server does not know yet is left out.
import { number, text } from "./format.js";

const byName = (report, ...names) => names.map((name) => report.kpis.find((kpi) => kpi.name === name)).find(Boolean);

export const TILES = [
  { title: "Received", names: ["complaints_received"], lead: true, list: ({ now }) => ({ from: now.from, to: now.to }) },
  {
    title: "Open now", lead: true, from: (report, open) => ({
      name: "open_backlog", unit: "complaints", value: open.open, numerator: open.open, definitionVersion: byName(report, "open_backlog")?.definitionVersion,
      excluded: byName(report, "open_backlog")?.excluded, medianAge: open.medianAgeSeconds, oldest: open.oldestSeconds,
    }),
    note: (kpi) => (kpi.value ? `half are older than ${text(kpi.medianAge, "seconds")}, the oldest ${text(kpi.oldest, "seconds")}` : ""), list: () => ({ status: "open" }),
  },
  {
    title: "Deadlines at risk", lead: true, from: (report, open) => ({
      name: "deadlines_at_risk", unit: "complaints", value: open.atRisk, numerator: open.atRisk, overdue: open.overdue, definitionVersion: "1",
      meaning: { cohort: "Clocks that run now, of all kinds.", formula: open.atRiskMeans, exclusions: {} },
    }),
    alert: (kpi) => kpi.overdue > 0, note: (kpi) => `${number(kpi.overdue)} more overdue`, list: () => ({ status: "at-risk" }),
  },
  { title: "Promises kept", names: ["sla_attainment"], lead: true },
  { title: "Solved at first contact", names: ["fcr", "fcr_7", "fcr_7d", "first_contact_resolution"] },
  { title: "Satisfied customers", names: ["csat"] },
  { title: "Net promoter score", names: ["nps"], scale: [-100, 100] },
  { title: "Reopened", names: ["reopen_rate"] },
  { title: "Escalated", names: ["escalation_rate"] },
  { title: "Redress paid", names: ["redress_paid"] },
  { title: "Time to resolve, half", names: ["full_resolution_time_median", "resolution_time_median"] },
  { title: "Time to resolve, 9 of 10", names: ["full_resolution_time_p90", "resolution_time_p90"] },
  { title: "Time to acknowledge, half", names: ["acknowledgement_time_median"] },
];

/** The figure of a tile. */
export const pick = (tile, report, open) => (tile.from ? tile.from(report, open) : byName(report, ...tile.names));
