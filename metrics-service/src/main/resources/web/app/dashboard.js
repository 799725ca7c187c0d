// The page: asks the doors, lays the figures out, asks again when the stream says so.
import { by, element, interval, table } from "./dom.js";
import * as format from "./format.js";
import * as session from "./session.js";
import * as stream from "./stream.js";
import { ends, keys, period, previous, trend } from "./periods.js";
import { NAMES, TILES, TRENDS, pick } from "./tiles.js";

const CALM_MS = 4000;
let charts = null;
let showing = null;
let listed = null;
let again = null;

export async function begin() {
  theme(localStorage.getItem("recourse.theme"));
  by("theme").addEventListener("click", () => theme(isDark() ? "light" : "dark", true));
  by("print").addEventListener("click", () => window.print());
  by("leave").addEventListener("click", () => { session.forget(); welcome(); });
  by("bearer").addEventListener("submit", (event) => { event.preventDefault(); session.keep(by("token").value.trim()); by("token").value = ""; open(); });
  by("sheet-close").addEventListener("click", () => by("sheet").close());
  by("sheet").addEventListener("click", (event) => { if (event.target === by("sheet")) { by("sheet").close(); } });
  by("ask").addEventListener("change", asked);
  session.whenRefused((why) => { session.forget(); welcome(why); });
  addEventListener("beforeprint", () => inLightInk(true));
  addEventListener("afterprint", () => inLightInk(false));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => showing && draw());
  try {
    await session.returnFromIssuer();
  } catch (refused) {
    return welcome(refused.message);
  }
  return session.token() ? open() : welcome();
}

async function welcome(why) {
  stream.close();
  ["ask", "figures", "leave", "print", "live"].forEach((id) => { by(id).hidden = true; });
  by("welcome").hidden = false;
  trouble(why);
  const ways = await session.offers();
  by("ways").replaceChildren();
  if (ways.issuer) {
    by("ways").append(element("button", { type: "button", class: "oidc", onclick: () => session.leaveForIssuer(ways).catch((e) => trouble(e.message)) }, "Sign in with your organisation"));
  }
  if (ways.roles.length) {
    by("ways").append(
      element("p", { class: "note" }, "This house stands on your own machine: come in as"),
      element("div", { class: "roles" }, ...ways.roles.map((role) =>
        element("button", { type: "button", onclick: () => session.enterAs(role).then(open).catch((e) => trouble(e.message)) }, role))));
  }
}

async function open() {
  by("welcome").hidden = true;
  trouble(null);
  ["ask", "figures", "leave", "print", "live"].forEach((id) => { by(id).hidden = false; });
  restoreQuestion();
  const drawing = import("./charts.js").then((loaded) => { charts = loaded; });
  await load();
  await drawing;
  draw();
  stream.listen(news, alive);
}

function news(heard) {
  by("live").querySelector("span").textContent = heard.latestRecordedAt ? `Live, as of ${format.clock(heard.asOf)}` : "Live, nothing heard yet";
  if (showing && heard.eventsFolded !== showing.events) {
    showing.events ??= heard.eventsFolded;
    clearTimeout(again);
    again = setTimeout(() => load().then(draw).then(() => { showing.events = heard.eventsFolded; }).catch(() => {}), showing.events === heard.eventsFolded ? CALM_MS * 50 : CALM_MS);
  }
}

const alive = (there) => {
  by("live").classList.toggle("off", !there);
  if (!there) {
    by("live").querySelector("span").textContent = "Not live: trying again";
  }
};

function asked() {
  const own = by("period").value === "own";
  document.querySelectorAll(".own").forEach((label) => { label.hidden = !own; });
  if (own && !(by("from").value && by("to").value)) {
    const [from, to] = period("year");
    by("from").value ||= from;
    by("to").value ||= to;
  }
  location.replace(`#${new URLSearchParams(question(true))}`);
  load().then(draw).catch(() => {});
}

function restoreQuestion() {
  const kept = new URLSearchParams(location.hash.slice(1));
  if (kept.has("from") && kept.has("to")) {
    by("period").value = "own";
    document.querySelectorAll(".own").forEach((label) => { label.hidden = false; });
    by("from").value = kept.get("from");
    by("to").value = kept.get("to");
  } else if (kept.has("period")) {
    by("period").value = kept.get("period");
  }
  for (const name of ["channel", "product"]) {
    if (kept.get(name)) {
      by(name).append(element("option", { value: kept.get(name), selected: true }, format.code(kept.get(name))));
    }
  }
}

function question(toKeep) {
  const own = by("period").value === "own";
  const [from, to] = own ? [by("from").value, by("to").value] : period(by("period").value);
  const filters = Object.fromEntries(["channel", "product"].map((name) => [name, by(name).value]).filter(([, value]) => value));
  return toKeep && !own ? { period: by("period").value, ...filters } : { from, to, ...filters };
}

async function load() {
  const now = question();
  const { channel, product } = now;
  const steps = trend(now.from, now.to);
  try {
    const [whole, before, series, issues, open, backlogs, channels, products] = await Promise.all([
      session.json("/kpis", { ...now, names: NAMES }),
      session.json("/kpis", { ...previous(now.from, now.to), channel, product, names: NAMES }),
      session.json("/kpis", { ...steps, channel, product, names: TRENDS }),
      session.json("/kpis", { ...now, by: "issue", names: "complaints_received" }),
      session.json("/open-complaints", { channel, product }),
      Promise.all(ends(now.from, now.to).map((day) => session.json("/kpis", { from: day, to: day, channel, product, names: "open_backlog" }))),
      listed ? null : session.json("/kpis", { from: now.from, to: now.to, by: "channel", names: "complaints_received" }),
      listed ? null : session.json("/kpis", { from: now.from, to: now.to, by: "product", names: "complaints_received" }),
    ]);
    whole.kpis.forEach(withInterval);
    series.kpis.forEach((kpi) => { kpi.breakdown = everyStep(kpi, keys(steps)); });
    series.kpis.push({ ...figure(whole, "open_backlog"), breakdown: backlogs.map((at) => ({ key: at.to, ...pickValue(at.kpis[0]) })) });
    const promises = figure(series, "sla_attainment");
    series.kpis.push({ name: "deadlines_at_risk", unit: "complaints", breakdown: promises.breakdown.map((part) => ({ key: part.key, value: (part.denominator ?? 0) - (part.numerator ?? 0) })) });
    if (!listed) {
      listed = true;
      choices("channel", channels);
      choices("product", products);
    }
    showing = { ...showing, now, whole, before, series, issues, open, steps };
    trouble(null);
    tiles();
  } catch (failed) {
    if (session.token()) {
      trouble(failed.message);
    }
    throw failed;
  }
}

function choices(id, report) {
  const select = by(id);
  const chosen = select.value;
  const parts = figure(report, "complaints_received")?.breakdown ?? [];
  parts.slice().sort((a, b) => b.numerator - a.numerator).slice(0, 60)
    .filter((part) => ![...select.options].some((option) => option.value === part.key))
    .forEach((part) => select.append(element("option", { value: part.key }, format.code(part.key))));
  select.value = chosen;
}

/** A step without members is no complaints, but it is no share and no time. */
const everyStep = (kpi, all) => all.map((key) => kpi.breakdown.find((part) => part.key === key)
  ?? { key, value: kpi.unit === "complaints" || kpi.unit === "minor_units" ? 0 : null, numerator: 0, denominator: kpi.denominator == null ? null : 0 });

const pickValue = ({ value, numerator, denominator }) => ({ value, numerator, denominator });

/** Net promoters come with a standard error; shown as an interval like shares. */
function withInterval(kpi) {
  if (kpi.standardError != null && kpi.value != null) {
    const reach = 1.96 * kpi.standardError;
    kpi.interval = { low: Math.max(-100, kpi.value - reach), high: Math.min(100, kpi.value + reach) };
  }
}

const figure = (report, name) => report.kpis.find((kpi) => kpi.name === name);

function tiles() {
  const { whole, before, series, now, open } = showing;
  by("asked").replaceChildren(
    element("b", {}, `${format.date(now.from)} to ${format.date(now.to)}`),
    [now.channel && format.code(now.channel), now.product].filter(Boolean).map((f) => ` · ${f}`).join(""),
    `, compared with the ${format.number((Date.parse(now.to) - Date.parse(now.from)) / 864e5 + 1)} days before`);
  const drawn = TILES.map((tile) => ({ tile, kpi: pick(tile, whole, open) })).filter(({ kpi }) => kpi);
  for (const [host, lead] of [["leads", true], ["rest", false]]) {
    by(host).replaceChildren(...drawn.filter(({ tile }) => Boolean(tile.lead) === lead)
      .map(({ tile, kpi }) => drawTile(tile, kpi, tile.from ? null : figure(before, kpi.name), figure(series, kpi.name))));
  }
  by("foot").replaceChildren(
    element("span", {}, `As of ${format.date(whole.asOf)}, ${format.clock(whole.asOf)}`),
    element("span", {}, `Days of ${whole.timeZone}`),
    element("span", {}, "Bars behind shares show the 95 % interval"),
    element("span", {}, "Every figure names its definition: press ?"));
}

function drawTile(tile, kpi, was, steps) {
  const known = kpi.value != null;
  const [value, unit] = known ? format.parts(kpi.value, kpi.unit) : ["No data", ""];
  const heading = `tile-${kpi.name}`;
  const range = kpi.interval && known ? interval(kpi.value, kpi.interval.low, kpi.interval.high, ...(tile.scale ?? [0, 1])) : null;
  const points = steps?.breakdown ?? [];
  return element("article", { class: `tile${tile.lead ? " lead" : ""}${tile.alert?.(kpi) ? " alert" : ""}`, "aria-labelledby": heading, "data-kpi": kpi.name },
    element("header", {},
      element("h2", { id: heading }, tile.title),
      element("button", { type: "button", class: "why", "aria-label": `What ${tile.title} means`, onclick: () => define(tile, kpi) }, "?")),
    element("p", { class: `value${known ? "" : " none"}` }, value, unit && element("small", {}, unit)),
    element("div", { class: "under" }, range, element("p", {}, ...under(tile, kpi, was)),
      tile.list && element("button", { type: "button", class: "open", onclick: () => list(tile.list(showing), `${tile.title}: the complaints${tile.listed ? `, ${tile.listed}` : ""}`) }, "Show the complaints")),
    points.filter((point) => point.value != null).length > 1 ? element("div", { class: "spark", title: tile.trend, "data-spark": kpi.name, role: "img", "aria-label": said(tile, points, kpi.unit) }) : null);
}

function under(tile, kpi, was) {
  const parts = [];
  if (tile.note) {
    parts.push(tile.note(kpi));
  }
  if (kpi.interval && kpi.value != null) {
    parts.push(`${format.text(kpi.interval.low, kpi.unit)} to ${format.text(kpi.interval.high, kpi.unit)}, n = ${format.number(kpi.denominator)}`);
  } else if (kpi.denominator != null && kpi.unit === "ratio" && kpi.value != null) {
    parts.push(`${format.number(kpi.numerator)} of ${format.number(kpi.denominator)}`);
  }
  if (was?.value != null && kpi.value != null) {
    parts.push(change(kpi, was));
  }
  return [parts.filter(Boolean).join(" · ")];
}

function change(kpi, was) {
  const difference = kpi.value - was.value;
  const arrow = difference > 0 ? "▲" : difference < 0 ? "▼" : "=";
  if (kpi.unit === "ratio") {
    return `${arrow} ${Math.abs(difference * 100).toFixed(1)} points`;
  }
  const tenfold = was.value === 0 || Math.abs(difference / was.value) > 9;
  return tenfold || kpi.unit === "points" ? `${arrow} from ${format.text(was.value, kpi.unit)}` : `${arrow} ${Math.abs((difference / was.value) * 100).toFixed(0)} %`;
}

const said = (tile, points, unit) => `Trend of ${tile.title}: ${points.map((p) => `${format.step(p.key)} ${format.text(p.value, unit)}`).join(", ")}`;

function draw() {
  if (!charts || !showing) {
    return;
  }
  const { series, issues, open } = showing;
  document.querySelectorAll("[data-spark]").forEach((host) => {
    const kpi = figure(series, host.dataset.spark);
    charts.spark(host, kpi.breakdown, kpi.unit);
  });
  const received = figure(series, "complaints_received").breakdown;
  const resolved = figure(series, "complaints_resolved").breakdown;
  const volume = received.map((part, i) => ({ key: part.key, received: part.numerator, resolved: resolved[i].numerator }));
  charts.volume(by("volume"), volume);
  by("volume-table").replaceChildren(table(`Received and resolved, by ${showing.steps.by}`, [["When"], ["Received", true], ["Resolved", true]],
    volume.map((s) => [format.step(s.key), format.number(s.received), format.number(s.resolved)])));

  charts.ages(by("age"), open.ages, (i) => list({ age: open.ages[i].key }, `Open for ${open.ages[i].label}`));
  by("age-table").replaceChildren(table("Open complaints by age", [["Open for"], ["Complaints", true]],
    open.ages.map((band) => [opener(band.label, { age: band.key }, `Open for ${band.label}`), format.number(band.open)])));

  const parts = pareto(figure(issues, "complaints_received"));
  const pareto10 = parts.slice(0, 10);
  charts.pareto(by("pareto"), pareto10, (i) => list(ofIssue(pareto10[i].key), format.code(pareto10[i].key)));
  by("pareto-table").replaceChildren(table("Issues by number of complaints", [["Issue"], ["Complaints", true], ["Share so far", true]],
    parts.slice(0, 50).map((part) => [opener(format.code(part.key), ofIssue(part.key), format.code(part.key)), format.number(part.numerator), format.share(part.running)])));
}

const ofIssue = (issue) => ({ issue, from: showing.now.from, to: showing.now.to });
const opener = (label, filter, title) => element("button", { type: "button", onclick: () => list(filter, title) }, label);

function pareto(kpi) {
  let sum = 0;
  return kpi.breakdown.slice().sort((a, b) => b.numerator - a.numerator).map((part) => {
    const before = sum / kpi.numerator;
    sum += part.numerator;
    return { ...part, before, running: sum / kpi.numerator };
  });
}

async function define(tile, kpi) {
  const meaning = kpi.meaning ?? await session.json(`/kpis/${kpi.name}`);
  sheet(tile.title, element("dl", {}, ...[
    ["Now", `${format.text(kpi.value, kpi.unit)}${kpi.denominator == null ? "" : ` (${kpi.numerator == null ? "" : `${format.number(kpi.numerator)} of `}${format.number(kpi.denominator)})`}`],
    ["Who counts", meaning.cohort], ["How", meaning.formula],
    ...Object.entries(meaning.exclusions ?? {}).map(([name, why]) => [`Left out: ${format.number(kpi.excluded?.[name] ?? 0)}`, why]),
    ["Definition", `${kpi.name}, version ${kpi.definitionVersion ?? meaning.definitionVersion}`],
  ].flatMap(([term, text]) => [element("dt", {}, term), element("dd", {}, text)])));
}

async function list(filter, title) {
  const rows = element("tbody");
  const more = element("button", { type: "button", class: "more" }, "More");
  const { channel, product } = showing.now;
  sheet(title, element("table", {}, element("caption", {}, "Newest first. Names and words stay with those who may read them."),
    element("thead", {}, element("tr", {}, ...["Reference", "Received", "Product", "Issue", "Channel", "Priority", "Due"].map((t) => element("th", { scope: "col" }, t)))), rows), more);
  let cursor = null;
  const next = async () => {
    const page = await session.json("/complaints", { channel, product, ...filter, cursor, limit: 50 });
    rows.append(...page.complaints.map((c) => element("tr", {},
      element("th", { scope: "row" }, c.reference ?? c.id), ...[format.date(c.receivedAt), c.product, format.code(c.issue), format.code(c.channel), c.priority ? format.code(c.priority) : "–", c.dueAt ? format.date(c.dueAt) : "–"].map((t) => element("td", {}, t)))));
    cursor = page.next;
    more.hidden = !cursor;
    if (!rows.children.length) {
      rows.append(element("tr", {}, element("td", { colspan: 7 }, "None.")));
    }
  };
  more.addEventListener("click", next);
  await next();
}

function sheet(title, ...content) {
  by("sheet-title").textContent = title;
  by("sheet-body").replaceChildren(...content);
  by("sheet").classList.toggle("wide", content[0].tagName === "TABLE");
  if (!by("sheet").open) {
    by("sheet").showModal();
  }
}

function trouble(sentence) {
  by("trouble").hidden = !sentence;
  by("trouble").textContent = sentence ?? "";
}

const isDark = () => (document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

function theme(chosen, keep) {
  if (chosen) {
    document.documentElement.dataset.theme = chosen;
  }
  if (keep) {
    localStorage.setItem("recourse.theme", chosen);
  }
  by("theme").setAttribute("aria-pressed", String(isDark()));
  by("theme").textContent = isDark() ? "Light" : "Dark";
  draw();
}

/** Paper is light, whatever the screen is. */
function inLightInk(printing) {
  const root = document.documentElement.dataset;
  if (printing) {
    root.before = root.theme ?? "";
    root.theme = "light";
  } else if (root.before) {
    root.theme = root.before;
  } else {
    delete root.theme;
  }
  draw();
}
