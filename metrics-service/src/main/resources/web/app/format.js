// Figures as people read them.
const LANGUAGE = "en-GB";
const whole = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 1 });
const short = new Intl.NumberFormat(LANGUAGE, { notation: "compact", maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(LANGUAGE, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const number = (value) => whole.format(value);
export const compact = (value) => (Math.abs(value) < 10000 ? whole.format(value) : short.format(value));
export const share = (value) => percent.format(value);

/** [number, unit] of a time in seconds. */
export function time(seconds) {
  const [size, unit] = [[31557600, "years"], [86400, "days"], [3600, "h"], [60, "min"]].find(([s]) => Math.abs(seconds) >= s) ?? [1, "s"];
  return [one.format(seconds / size), unit];
}

/** [text, unit] of a value. */
export function parts(value, unit) {
  switch (unit) {
    case "ratio": return [(value * 100).toFixed(1), "%"];
    case "seconds": return time(value);
    case "points": return [one.format(value), ""];
    case "minor_units": return [compact(value / 100), ""];
    default: return [Number.isInteger(value) ? compact(value) : one.format(value), ""];
  }
}

export const text = (value, unit) => (value == null ? "no data" : parts(value, unit).filter(Boolean).join(unit === "ratio" ? " " : " "));

/** "backlog_age_median" as words. */
export const words = (name) => { const said = name.replaceAll("_", " "); return said[0].toUpperCase() + said.slice(1); };
export const code = (value) => (/^[A-Z0-9_]+$/.test(value) ? words(value.toLowerCase()) : value);

export const date = (iso) => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso).toLocaleDateString(LANGUAGE, { day: "numeric", month: "short", year: "numeric" });
export const clock = (iso) => new Date(iso).toLocaleTimeString(LANGUAGE, { hour: "2-digit", minute: "2-digit", second: "2-digit" });

/** Keys of steps: 2016-03, 2016-W09, 2016-03-01. */
export function step(key) {
  if (/^\d{4}-\d{2}$/.test(key)) {
    return new Date(`${key}-15T12:00:00Z`).toLocaleDateString(LANGUAGE, { month: "short", year: "2-digit" });
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(key) ? new Date(`${key}T12:00:00Z`).toLocaleDateString(LANGUAGE, { day: "numeric", month: "short" }) : key.replace(/^\d{4}-/, "");
}
