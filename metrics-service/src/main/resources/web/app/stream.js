// Server-sent events read by fetch, for an EventSource cannot carry a bearer token.
import { ask } from "./session.js";

const RETRY_MS = 3000;
let current = null;

/** Tells of every event; reconnects for as long as it is not closed. */
export function listen(onEvent, onState) {
  close();
  const abort = new AbortController();
  current = abort;
  follow(abort.signal, onEvent, onState);
}

export function close() {
  current?.abort();
  current = null;
}

async function follow(signal, onEvent, onState) {
  while (!signal.aborted) {
    try {
      const answer = await ask("/stream", {}, { signal, headers: { Accept: "text/event-stream" } });
      onState(true);
      await read(answer.body.pipeThrough(new TextDecoderStream()).getReader(), onEvent);
    } catch (gone) {
      if (signal.aborted) {
        return;
      }
      onState(false);
      await new Promise((resume) => setTimeout(resume, RETRY_MS));
    }
  }
}

async function read(reader, onEvent) {
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    const events = (rest + value).split("\n\n");
    rest = events.pop();
    events.map(data).filter(Boolean).forEach((event) => onEvent(JSON.parse(event)));
  }
}

const data = (event) => event.split("\n").filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trim()).join("");
