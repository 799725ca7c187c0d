// Only the parts of ECharts that are drawn with. Loaded after the figures stand.
import { init, use } from "echarts/core";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";
import { code, compact, number, share, step, text } from "./format.js";

use([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

const drawn = new Map();
const ink = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const fontSize = () => Math.round(parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8);

function draw(host, option, onPick) {
  drawn.get(host)?.dispose();
  const chart = init(host, null, { renderer: "canvas", devicePixelRatio: Math.max(2, window.devicePixelRatio) });
  chart.setOption({ animation: false, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: fontSize(), color: ink("soft") }, ...option });
  if (onPick) {
    chart.on("click", (event) => onPick(event.dataIndex));
  }
  host.setAttribute("aria-hidden", "true");
  drawn.set(host, chart);
}

const tooltip = (formatter) => ({
  trigger: "axis", renderMode: "richText", confine: true, formatter,
  backgroundColor: ink("card"), borderColor: ink("line"), textStyle: { color: ink("ink"), fontSize: fontSize() }, axisPointer: { lineStyle: { color: ink("soft") } },
});
const axis = (more) => ({
  axisLine: { lineStyle: { color: ink("line") } }, axisTick: { show: false }, splitLine: { lineStyle: { color: ink("faint") } },
  axisLabel: { color: ink("soft"), fontSize: fontSize(), ...more?.axisLabel }, ...more?.axis,
});

/** A line without axes; its last point is marked. */
export function spark(host, points, unit) {
  const known = points.filter((p) => p.value != null);
  draw(host, {
    grid: { left: 3, right: 7, top: 6, bottom: 3 },
    xAxis: { type: "category", show: false, data: points.map((p) => p.key), boundaryGap: false },
    yAxis: { type: "value", show: false, scale: true },
    tooltip: tooltip(([p]) => `${step(p.name)}  ${text(p.value, unit)}`),
    series: [{
      type: "line", data: points.map((p) => p.value ?? null), showSymbol: false, connectNulls: false, lineStyle: { width: 2, color: ink("accent") }, itemStyle: { color: ink("accent") },
      areaStyle: { color: ink("accent"), opacity: 0.08 },
    }, {
      type: "line", data: points.map((p) => (p === known.at(-1) ? p.value : null)), symbol: "circle", symbolSize: 7, itemStyle: { color: ink("accent") }, tooltip: { show: false },
    }],
  });
}

/** Two lines, told apart by weight and dash too; the heading is their key. */
export function volume(host, steps) {
  const line = (name, values, colour, width, dash) => ({
    name, type: "line", data: values, showSymbol: steps.length < 3, symbolSize: 7, lineStyle: { width, color: ink(colour), type: dash }, itemStyle: { color: ink(colour) },
  });
  draw(host, {
    grid: { left: 4, right: 12, top: 14, bottom: 4, containLabel: true },
    xAxis: { type: "category", data: steps.map((s) => step(s.key)), boundaryGap: false, ...axis({ axisLabel: { hideOverlap: true } }) },
    yAxis: { type: "value", splitNumber: 4, ...axis({ axisLabel: { formatter: compact }, axis: { axisLine: { show: false } } }) },
    tooltip: tooltip((points) => [points[0].name, ...points.map((p) => `${p.seriesName}  ${number(p.value ?? 0)}`)].join("\n")),
    series: [line("Received", steps.map((s) => s.received), "accent", 2.6, "solid"), line("Resolved", steps.map((s) => s.resolved), "soft", 2, [6, 4])],
  });
}

/** Open complaints by age; the oldest bands stand out. */
export function ages(host, bands, onPick) {
  draw(host, {
    grid: { left: 4, right: fontSize() * 4, top: 6, bottom: 4, containLabel: true },
    yAxis: { type: "category", inverse: true, data: bands.map((b) => b.label), ...axis({ axis: { axisLine: { show: false }, splitLine: { show: false } } }) },
    xAxis: { type: "value", show: false },
    series: [{
      type: "bar", barCategoryGap: "28%", data: bands.map((b) => ({ value: b.open, itemStyle: { color: ink(b.late ? "alert" : "accent") } })), cursor: "pointer",
      label: { show: true, position: "right", formatter: (p) => number(p.value), color: ink("ink"), fontSize: fontSize() },
    }],
  }, onPick);
}

/** Bars in order of size, with the running share beside each. */
export function pareto(host, parts, onPick) {
  const longest = Math.max(10, Math.floor(host.clientWidth / fontSize() / 1.15) - 14);
  draw(host, {
    grid: { left: 4, right: fontSize() * 8, top: 6, bottom: 4, containLabel: true },
    yAxis: { type: "category", inverse: true, data: parts.map((p) => code(p.key)), ...axis({ axisLabel: { formatter: (label) => (label.length > longest ? `${label.slice(0, longest - 1)}…` : label) }, axis: { axisLine: { show: false }, splitLine: { show: false } } }) },
    xAxis: { type: "value", show: false },
    tooltip: tooltip(([p]) => `${p.name}\n${number(p.value)} complaints, ${share(parts[p.dataIndex].running)} with those above`),
    series: [{
      type: "bar", barCategoryGap: "28%", cursor: "pointer", data: parts.map((p) => ({ value: p.numerator, itemStyle: { color: ink(p.before < 0.8 ? "accent" : "accent-soft") } })),
      label: { show: true, position: "right", formatter: (p) => `${number(p.value)}   ${share(parts[p.dataIndex].running)}`, color: ink("soft"), fontSize: fontSize() },
    }],
  }, onPick);
}

const resizeAll = () => drawn.forEach((chart) => chart.resize());
let waiting;
window.addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(resizeAll, 120); });
