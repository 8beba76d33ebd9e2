// What goes wrong, as the sandbox is asked for it, and how the client is set up where that matters.
//
//   times       how many requests it happens to
//   everywhere  to the search for what a create made as well, not only to the call itself
//   taken       the key of a create belongs to another department
//   held        the request ends only when the client's `timeout` has passed
//   server      concerns signatures and keys, which pages do not have
//   refused     how many requests go to a port on which nobody listens; the test sees to it

const long = { client: { deadline: 60_000 } };
const refusal = (statusCode, apiCode) => ({ kind: "answer", statusCode, apiCode, message: "refused" });
const answer = (status, more) => ({ kind: "answer", status, message: "refused", ...more });
const once = (name, fault, more) => ({ name, fault, times: 1, ...more });
const forEver = (name, fault, more) => ({ name, fault, times: "forever", everywhere: true, ...more });
const both = (name, ...given) => [once(`${name}, once`, ...given), forEver(`${name}, for ever`, ...given)];

export const faults = [
  once("none", undefined),
  once("connection refused, once", undefined, { refused: 1 }),
  once("connection refused, for ever", undefined, { refused: Infinity }),
  ...both("connection reset before the call is carried out", { kind: "reset" }),
  ...both("connection reset after it is carried out", { kind: "reset", carriedOut: true }),
  once("connection reset before the call is carried out, once; the key belongs to another", { kind: "reset" }, { taken: true }),
  ...both("408", answer(408)),
  ...both("429", answer(429)),
  once("429 with `Retry-After: 0`, once", answer(429, { retryAfter: "0" })),
  once("429 with a date that has passed as `Retry-After`, once", answer(429, { retryAfter: "Wed, 21 Oct 2015 07:28:00 GMT" })),
  once("429 with `Retry-After: 120`, for a call with a `deadline` of 60 s", answer(429, { retryAfter: "120" }), long),
  ...both("429 within an answer of status 200", refusal(429)),
  ...both("500 before the call is carried out", answer(500)),
  ...both("500 after it is carried out", answer(500, { carriedOut: true })),
  ...both("502 with a page of HTML", answer(502, { html: true })),
  ...both("503", answer(503)),
  once("503 with `Retry-After: 120`, for a call with a `deadline` of 60 s", answer(503, { retryAfter: "120" }), long),
  once("200 with a page of HTML to sign in", { kind: "answer", html: true }),
  ...both("body cut off", { kind: "cut_off" }),
  ...both("body that does not end within `timeout`", { kind: "slow" }, { held: true }),
  ...both("no answer within `timeout`, the call is not carried out", { kind: "silence" }, { held: true }),
  ...both("no answer within `timeout`, the call is carried out", { kind: "silence", carriedOut: true }, { held: true }),
  once("JSON sent as `text/plain`", { kind: "content_type", value: "text/plain" }),
  ...both("401, with an access token from a function", refusal(401, 2020), { credentials: "provider" }),
  ...both("401, with an access key that signs", refusal(401, 2020), { server: true }),
  ...both("401, with an access key exchanged for a token", refusal(401, 2020), {
    credentials: "exchange",
    everywhere: false,
    server: true,
  }),
  once(
    "clock of the service an hour ahead",
    { kind: "skewed_clock", milliseconds: 3_600_000 },
    { times: "forever", server: true },
  ),
  once(
    "clock of the service a day behind",
    { kind: "skewed_clock", milliseconds: -86_400_000 },
    { times: "forever", server: true },
  ),
  ...both("nonce used already, the call is not carried out", { kind: "used_nonce" }, { server: true }),
  ...both("nonce used already, by a copy that is carried out", { kind: "used_nonce", carriedOut: true }, { server: true }),
];
