// Why a request is not answered by the service, and how the answer says so.

/** Thrown on the way through the handler. `texts` are English and Chinese. */
export class Refusal {
  constructor(status, texts, { headers, ...envelope } = {}) {
    this.status = status;
    this.texts = texts;
    this.headers = headers;
    this.envelope = envelope;
  }
}

/** Nothing was sent, and the same request would be refused again. */
const refused = { outcome: "not_applied", retryable: false };

export function refusalAnswer({ status, texts, headers, envelope }, request) {
  const { statusCode = status, failure, ...others } = envelope;
  const message = typeof texts === "string" ? texts : texts[prefersChinese(request) ? 1 : 0];
  return answer(status, { statusCode, message, ...others, failure: { ...refused, ...failure } }, headers);
}

/** The page's client sends its `lang` along. */
const prefersChinese = ({ headers }) => /^zh/.test(headers.get("x-genauth-lang") ?? headers.get("x-authing-lang"));

const encoder = new TextEncoder();

const always = {
  "content-type": "application/json",
  // What it holds is for whoever is signed in now.
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
};

/** Every answer of the handler: headers of its own, never one of the service's. */
export function answer(status, envelope, headers) {
  const body = encoder.encode(JSON.stringify(envelope));
  // With its length known a server sends it in one piece, headers included.
  return { status, headers: { ...always, "content-length": `${body.length}`, ...headers }, body };
}
