// Who looks, and every question asked in their name. The token stays in this tab.
const KEPT = "recourse.token";
let onRefused = () => {};

export const token = () => sessionStorage.getItem(KEPT);
export const keep = (value) => sessionStorage.setItem(KEPT, value);
export const forget = () => sessionStorage.removeItem(KEPT);
export const whenRefused = (action) => { onRefused = action; };

/** Asks a door; refused means signed out. */
export async function ask(path, parameters = {}, options = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value)).toString();
  const answer = await fetch(query ? `${path}?${query}` : path, {
    ...options, headers: { Authorization: `Bearer ${token()}`, ...options.headers },
  });
  if (answer.status === 401) {
    onRefused("Your sign-in is no longer valid.");
  }
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(answer.status === 403 ? "Your role may not see this." : problem.detail ?? problem.title ?? `The server answered ${answer.status}.`);
  }
  return answer;
}

export const json = async (path, parameters) => (await ask(path, parameters)).json();

/** What this house offers to sign in with; nothing of it is secret. */
export const offers = async () => (await fetch("/sign-in")).json();

/** One click, where the house stands on a laptop. */
export async function enterAs(role) {
  const answer = await fetch("/sign-in", {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ role }),
  });
  if (!answer.ok) {
    throw new Error("This house does not give out tokens.");
  }
  keep((await answer.json()).token);
}

const base64url = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const here = () => location.origin + location.pathname;
const endpoints = async (issuer) => (await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`)).json();

/** To the issuer: authorization code with PKCE (RFC 7636). */
export async function leaveForIssuer({ issuer, clientId }) {
  const verifier = random();
  const state = random();
  sessionStorage.setItem("recourse.pkce", JSON.stringify({ verifier, state, issuer, clientId }));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  location.assign(`${(await endpoints(issuer)).authorization_endpoint}?${new URLSearchParams({
    response_type: "code", client_id: clientId, redirect_uri: here(), scope: "openid", state,
    code_challenge: base64url(new Uint8Array(digest)), code_challenge_method: "S256",
  })}`);
}

/** Back from the issuer: the code becomes a token, if it is the one we asked for. */
export async function returnFromIssuer() {
  const answer = new URLSearchParams(location.search);
  if (!answer.has("code") && !answer.has("error")) {
    return;
  }
  const asked = JSON.parse(sessionStorage.getItem("recourse.pkce") ?? "null");
  sessionStorage.removeItem("recourse.pkce");
  history.replaceState(null, "", location.pathname);
  if (answer.has("error") || !asked || asked.state !== answer.get("state")) {
    throw new Error("The sign-in was not completed.");
  }
  const exchanged = await fetch((await endpoints(asked.issuer)).token_endpoint, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code", code: answer.get("code"), redirect_uri: here(), client_id: asked.clientId, code_verifier: asked.verifier,
    }),
  });
  if (!exchanged.ok) {
    throw new Error("The issuer did not accept the sign-in.");
  }
  keep((await exchanged.json()).access_token);
}
