// Secrets: in no error, no text, no inspection of the client or of an error.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { GenAuthError, ManagementClient } from "genauth-management";
import { answering, clientWith, department, fetchFailed, host, key, reasonOf } from "./given.js";

const secret = "sk-must-not-be-seen";
const token = "token-must-not-be-seen";

/** Every way in which a thing ends up in a log. */
function everyView(value) {
  const options = { depth: Infinity, showHidden: true, getters: true };
  const views = [inspect(value, options), String(value), JSON.stringify(value) ?? ""];
  if (value instanceof Error) views.push(value.stack, value.message, everyView({ ...value }), everyView(value.cause));
  return views.join("\n");
}

const failures = {
  "refused by the service": answering({ statusCode: 403, message: "no" }),
  "not an envelope": answering("<html>"),
  "without a network": () => Promise.reject(new TypeError("fetch failed")),
  "a fetch that gives nothing": async () => undefined,
};

for (const [what, fetch] of Object.entries(failures)) {
  test(`no view of an error shows a secret, a header or the request (${what})`, async () => {
    const clients = [clientWith(fetch), new ManagementClient({ host, accessToken: token, fetch })];
    for (const client of clients) {
      const error = await reasonOf(client.createDepartment({ ...department, description: "private matter" }));
      assert.ok(error instanceof GenAuthError);
      const seen = everyView(error);
      for (const hidden of [secret, token, key.accessKeyId, "authorization", "Bearer", "nonce", "private matter"]) {
        assert.ok(!seen.toLowerCase().includes(hidden.toLowerCase()), `${hidden} is in ${seen}`);
      }
    }
  });
}

const repeating = {
  "a page that repeats its request": (_, { headers, body }) => new Response(`<html>${[...new Headers(headers)]} ${body}`),
  "a refusal that repeats its request": (_, { headers, body }) =>
    Response.json({ statusCode: 401, message: `unknown ${new Headers(headers).get("authorization")} ${body}` }),
  "a token without an envelope": () => Response.json({ access_token: token }),
};

for (const [what, fetch] of Object.entries(repeating)) {
  test(`no view of an error shows a token or a secret that came back (${what})`, async () => {
    const ways = [{ accessToken: token }, { accessToken: () => token }, { ...key, scheme: "token" }];
    for (const way of ways.slice(what.startsWith("a token") ? 2 : 0)) {
      const error = await reasonOf(new ManagementClient({ host, ...way, fetch }).createDepartment(department));
      assert.ok(error instanceof GenAuthError);
      const seen = everyView(error);
      assert.ok(!seen.includes(secret) && !seen.includes(token), seen);
    }
  });
}

const odd = 'p/w & "q" \\ (ü)!';
const forms = {
  "as it is": odd,
  "as JSON has it": JSON.stringify(odd).slice(1, -1),
  "as JSON of PHP has it": JSON.stringify(odd).slice(1, -1).replaceAll("/", "\\/"),
  "as an address has it": encodeURIComponent(odd),
  "as an address in small letters has it": encodeURIComponent(odd).replace(/%../g, (octet) => octet.toLowerCase()),
  "as a form has it": new URLSearchParams({ k: odd }).toString().slice(2),
};

for (const [what, form] of Object.entries(forms)) {
  test(`a secret that comes back ${what} is taken out of every text`, async () => {
    const said = `key ${form}, and ${form} again`;
    const refusing = [
      answering({ statusCode: 403, message: said, requestId: said }),
      answering(`<html>${said}`),
      () => Promise.reject(fetchFailed("ECONNRESET", { message: said })),
      ...[401, 403, 429].map((status) => answering(`<html>${said}`, { status, headers: { "x-request-id": "unseen" } })),
      answering({
        statusCode: 400,
        failure: {
          outcome: "not_applied",
          retryable: false,
          issues: [{ path: [], code: "required", message: said, expected: "", received: said }],
        },
      }),
    ];
    for (const fetch of refusing) {
      const error = await reasonOf(clientWith(fetch, { accessKeySecret: odd }).createDepartment(department));
      const seen = [
        error.message,
        error.serviceMessage,
        error.body,
        error.requestId,
        ...(error.issues ?? []).flatMap(({ message, received }) => [message, received]),
      ];
      for (const text of seen.filter(Boolean)) assert.ok(!text.includes(form) && !text.includes(odd), text);
      assert.match(seen.join("\n"), /key …, and … again/);
    }
  });
}

test("a secret is taken out where its text was cut", async () => {
  const cut = `${"x".repeat(500 - 12)} ${secret}`;
  const { body } = await reasonOf(clientWith(answering(cut)).createDepartment(department));
  assert.equal(body, `${"x".repeat(500 - 12)} …`);
});

for (const [short, message, expected] of [
  ["a", "a name of a department is a text", "a name of a department is a text"],
  ["art", "art of departments", "art of departments"],
  ["part", "departments take no part in a partition: part", "departments take no … in a partition: …"],
  ["code", "code: bad codes, encoded (code) code_1 codé", "…: bad codes, encoded (…) code_1 codé"],
  ["department", "two departments", "two …s"],
]) {
  test(`"${short}" as a secret leaves the words of a message in one piece`, async () => {
    for (const options of [
      { accessKeySecret: short },
      { accessKeyId: undefined, accessKeySecret: undefined, accessToken: short },
    ]) {
      const { serviceMessage } = await reasonOf(
        clientWith(answering({ statusCode: 400, message }), options).createDepartment(department),
      );
      assert.equal(serviceMessage, expected);
    }
  });
}

test("no view of a client shows a secret", () => {
  for (const client of [clientWith(), new ManagementClient({ host, accessToken: token })]) {
    const seen = everyView(client) + everyView(Object.getPrototypeOf(client));
    assert.ok(!seen.includes(secret) && !seen.includes(token), seen);
  }
});

const misused = [
  { ...key, accessKeySecret: [secret] },
  { ...key, accessKeySecret: { secret } },
  { accessKeyId: "a", acessKeySecret: secret },
  { accessKeyId: "a", accessKeySecret: `${secret}\uD800` },
  { ...key, accessToken: token },
  { accessToken: [token] },
  { accessToken: `${token}\n${token}` },
  { ...key, host: `https://user:${secret}@api.example` },
];

for (const options of misused) {
  test(`options that are refused are not repeated where they hold a secret: ${Object.keys(options)}`, () => {
    assert.throws(
      () => new ManagementClient(options),
      (error) => {
        assert.equal(error.kind, "config");
        const seen = everyView(error);
        assert.ok(!seen.includes(secret) && !seen.includes(token), seen);
        return true;
      },
    );
  });
}

test("the secret is in nothing that is sent, and nothing is logged", async (t) => {
  const logs = ["log", "info", "warn", "error", "debug"].map((name) => t.mock.method(console, name, () => {}));
  const out = t.mock.method(process.stderr, "write");
  const fetch = t.mock.fn(answering({ statusCode: 500, message: "" }));
  await reasonOf(clientWith(fetch).createDepartment(department));
  const [url, init] = fetch.mock.calls[0].arguments;
  const sent = [url, init.body, ...[...new Headers(init.headers)].flat()].join("\n");
  assert.ok(!sent.includes(secret), sent);
  for (const log of [...logs, out]) assert.equal(log.mock.callCount(), 0);
});

test("toJSON has every field but the cause", async () => {
  const error = await reasonOf(clientWith(() => Promise.reject(new TypeError("fetch failed"))).createDepartment(department));
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    name: "GenAuthError",
    message: error.message,
    kind: "network",
    operation: "createDepartment",
    attempts: 1,
    retryable: false,
    outcome: "unknown",
    issues: [],
  });
});

const newUser = {
  username: "zhang",
  password: "correct horse battery",
  salt: "salt-must-not-be-seen",
  identityNumber: "110101199003070000",
  otp: { secret: "otp-must-not-be-seen", recoveryCode: "code-must-not-be-seen" },
  identities: [
    {
      extIdpId: "idp",
      provider: "wechat",
      type: "openid",
      userIdInIdp: "u",
      userInfoInIdp: {},
      originConnIds: [],
      accessToken: "source-must-not-be-seen",
    },
  ],
};
const inInput = [
  newUser.password,
  newUser.salt,
  newUser.identityNumber,
  ...Object.values(newUser.otp),
  "source-must-not-be-seen",
];
const refusing = {
  "a gateway's page that repeats its request": (_, { body }) => new Response(`<html>${body}`, { status: 502 }),
  "a refusal that repeats its request": (_, { body }) => Response.json({ statusCode: 400, message: `invalid: ${body}` }),
  "a failure that repeats its request": (_, { body }) => Promise.reject(new TypeError(`Failed to fetch (${body})`)),
};

for (const [what, fetch] of Object.entries(refusing)) {
  test(`no text of an error or an event shows a secret of the input that came back (${what})`, async () => {
    const events = [];
    const client = clientWith(fetch, { onEvent: (event) => events.push(event) });
    for (const call of [() => client.createUser(newUser), () => client.createUsersBatch({ list: [newUser, newUser] })]) {
      const error = await reasonOf(call());
      assert.ok(error instanceof GenAuthError);
      const { message, stack, serviceMessage, body } = error;
      const seen = JSON.stringify([message, stack, serviceMessage, body, error, events]);
      // A page that may hold a secret of the answer's is not shown at all.
      assert.equal(/…/.test(seen), !what.includes("page"), seen);
      for (const hidden of inInput) assert.ok(!seen.includes(hidden), `${hidden} is in ${seen}`);
    }
  });
}
