/** An element with attributes and children; text is only ever text. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      made.addEventListener(name.slice(2), value);
    } else if (value !== false && value != null) {
      made.setAttribute(name, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child != null));
  return made;
}

export const by = (id) => document.getElementById(id);

/** A table: columns are [title, isNumber]. */
export function table(caption, columns, rows) {
  return element("table", {}, element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...columns.map(([title, isNumber]) => element("th", { scope: "col", class: isNumber && "n" }, title)))),
    element("tbody", {}, ...rows.map((row) => element("tr", {}, ...row.map((cell, i) =>
      (i === 0 ? element("th", { scope: "row" }, cell) : element("td", { class: columns[i][1] && "n" }, cell)))))));
}

const SVG = "http://www.w3.org/2000/svg";

/** A point with its interval on a scale from low to high. */
export function interval(point, from, to, low, high) {
  const x = (value) => 2 + (96 * (Math.min(Math.max(value, low), high) - low)) / (high - low);
  const drawn = document.createElementNS(SVG, "svg");
  drawn.setAttribute("viewBox", "0 0 100 10");
  drawn.setAttribute("preserveAspectRatio", "none");
  drawn.setAttribute("class", "range");
  drawn.setAttribute("aria-hidden", "true");
  const line = (kind, a, b) => {
    const l = document.createElementNS(SVG, "line");
    Object.entries({ class: kind, x1: a, x2: b, y1: 5, y2: 5 }).forEach(([k, v]) => l.setAttribute(k, v));
    drawn.append(l);
  };
  line("scale", 2, 98);
  line("span", x(from), Math.max(x(to), x(from) + 0.6));
  const dot = document.createElementNS(SVG, "rect");
  Object.entries({ class: "point", x: x(point) - 0.6, y: 0.5, width: 1.2, height: 9 }).forEach(([k, v]) => dot.setAttribute(k, v));
  drawn.append(dot);
  return drawn;
}
