// What stands on the wall, in this order. A figure the server does not give is left out.
import { number, text } from "./format.js";

const byName = (report, name) => report.kpis.find((kpi) => kpi.name === name);
const sum = (details, prefix) => Object.entries(details ?? {}).filter(([name]) => name.startsWith(prefix));

/** Which figures to ask for. */
export const NAMES = ["complaints_received", "complaints_resolved", "open_backlog", "sla_attainment", "fcr_7", "csat", "nps", "reopen_rate", "escalation_rate", "redress_paid", "full_resolution_time", "acknowledgement_time"].join();
/** Of which a trend is shown. */
export const TRENDS = NAMES.replace("open_backlog,", "");

/** The complaints that a figure counts: all, those with what it asks for, or those without. */
const behind = (figure, members) => ({ now }) => ({ figure, members, from: now.from, to: now.to });

export const TILES = [
  { title: "Received", name: "complaints_received", lead: true, list: behind("complaints_received", "all") },
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
  { title: "Promises kept", name: "sla_attainment", lead: true, list: behind("sla_attainment", "without"), listed: "those broken" },
  { title: "Solved at first contact", name: "fcr_7", list: behind("fcr_7", "without"), listed: "those not solved so" },
  { title: "Satisfied customers", name: "csat", list: behind("csat", "without"), listed: "of those not satisfied" },
  { title: "Net promoter score", name: "nps", scale: [-100, 100], list: behind("nps", "without"), listed: "of those who do not promote us" },
  { title: "Reopened", name: "reopen_rate", list: behind("reopen_rate", "with") },
  { title: "Escalated", name: "escalation_rate", list: behind("escalation_rate", "with") },
  {
    title: "Redress paid", name: "redress_paid", list: behind("redress_paid", "all"),
    note: (kpi) => sum(kpi.details, "paid_").map(([name, minor]) => `${(minor / 100).toLocaleString("en-GB", { style: "currency", currency: name.slice(5).toUpperCase() })}`).join(" and "),
  },
  {
    title: "Time to resolve", name: "full_resolution_time", list: behind("full_resolution_time", "all"),
    note: (kpi) => (kpi.spread ? `half; 9 of 10 within ${text(kpi.spread.ninetieth, "seconds")}` : ""),
  },
  {
    title: "Time to acknowledge", name: "acknowledgement_time", list: behind("acknowledgement_time", "all"),
    note: (kpi) => (kpi.spread ? `half; 9 of 10 within ${text(kpi.spread.ninetieth, "seconds")}` : ""),
  },
];

/** The figure of a tile. */
export const pick = (tile, report, open) => (tile.from ? tile.from(report, open) : byName(report, tile.name));
