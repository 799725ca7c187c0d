// Periods as local days, both ends included; trends by a step that leaves a readable number of points.
const DAY = 864e5;
const iso = (date) => new Date(date.getTime() - date.getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
const at = (day) => new Date(`${day}T12:00:00Z`);
const plus = (day, days) => new Date(at(day).getTime() + days * DAY).toISOString().slice(0, 10);
const days = (from, to) => Math.round((at(to) - at(from)) / DAY) + 1;

/** [from, to] of a named period that ends today. */
export function period(name) {
  const today = new Date();
  const to = iso(today);
  const first = (back) => iso(new Date(today.getFullYear(), today.getMonth() - back, 1));
  switch (name) {
    case "28d": return [plus(to, -27), to];
    case "month": return [first(0), to];
    case "last-month": return [first(1), iso(new Date(today.getFullYear(), today.getMonth(), 0))];
    case "quarter": return [plus(to, -90), to];
    default: return [first(11), to];
  }
}

/** The period of the same length before. */
export const previous = (from, to) => ({ from: plus(from, -days(from, to)), to: plus(from, -1) });

/** From when and by which step to show how it went. */
export function trend(from, to) {
  const length = days(from, to);
  if (length <= 45) {
    return { from, to, by: "day" };
  }
  return length <= 200 ? { from, to, by: "week" } : { from, to, by: "month" };
}

/** The last days of up to a dozen equal parts of a period: when to look at what was open. */
export function ends(from, to) {
  const length = days(from, to);
  const parts = Math.min(12, length);
  const today = iso(new Date());
  return Array.from({ length: parts }, (_, i) => plus(from, Math.round(((i + 1) * length) / parts) - 1)).filter((day, i) => day <= today || i === 0);
}

const monday = (day) => plus(day, -((at(day).getUTCDay() + 6) % 7));

/** The keys of all steps of a period, those without members too. */
export function keys({ from, to, by }) {
  const all = [];
  if (by === "month") {
    for (let day = `${from.slice(0, 7)}-01`; day <= to; day = `${plus(day, 32).slice(0, 7)}-01`) {
      all.push(day.slice(0, 7));
    }
    return all;
  }
  for (let day = by === "week" ? monday(from) : from; day <= to; day = plus(day, by === "week" ? 7 : 1)) {
    all.push(day);
  }
  return all;
}
