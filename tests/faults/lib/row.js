// One fault, one call: what is rejected or resolved, what reached the server, and what that holds then.
import assert from "node:assert/strict";

const EXCHANGE = "/api/v3/get-management-token";
const HELD = ["slow", "silence"];

/** How the client of a call is set up. */
function setup({ url, accessKeyId, accessKeySecret, accessToken }, fault, isPage) {
  const given = { host: url, ...fault.client };
  if (isPage || fault.credentials === "provider") return { options: given, token: accessToken };
  const scheme = fault.credentials === "exchange" ? "token" : "signature";
  return { options: { ...given, accessKeyId, accessKeySecret, scheme } };
}

/** Makes the call, and lets the time of each attempt pass that the server holds. */
async function make(place, control, given) {
  let done = false;
  const result = place.call(given).finally(() => (done = true));
  for (let ended = 0; given.held && !done; ) {
    const held = (await control.requests()).filter(({ fault }) => HELD.includes(fault)).length;
    if (held > ended) {
      ended = held;
      await place.expire();
    }
  }
  return result;
}

/** Every attempt is a request of its own: nothing that a signature makes unique comes twice. */
function checkFresh(requests) {
  for (const name of ["nonce", "date"]) {
    const values = requests.map((request) => request[name]);
    assert.ok(values.every(Boolean), `every signed request has a ${name}`);
    assert.equal(new Set(values).size, values.length, `each ${name} is used once: ${values}`);
  }
}

function checkHonest(call, effect, { error, data }) {
  if (!error) assert.ok(data);
  if (!error && !call.reads) assert.equal(effect, 1, "a call that resolves had its effect, once");
  if (error?.outcome === "not_applied") assert.equal(effect, 0, "not_applied: nothing was changed");
  if (error && !call.reads && effect > 0) assert.equal(error.outcome, "unknown");
  if (call.creates) assert.ok(effect <= 1, "nothing is created twice");
  if (call.creates && error?.retryable) assert.equal(effect, 0, "a create that may be called again was not carried out");
}

/** Runs one row on the sandbox and checks what must hold whatever the fault; resolves to what the table shows. */
export async function run({ place, sandbox, control, nowhere, number }, fault, call) {
  const isPage = place.name !== "Node";
  const client = setup(sandbox, fault, isPage);
  const input = call.input(number, await control.tables(), sandbox.userId);
  if (fault.taken) await place.call({ method: call.method, input: { ...input, name: "Another" }, ...client });
  await control.clear();
  const before = await control.tables();
  const { held, refused = 0, times } = fault;
  if (fault.fault) {
    const match = fault.everywhere ? {} : { match: { path: call.path } };
    await control.add([{ ...match, times, fault: fault.fault, keepAlive: !isPage }]);
  }
  const given = { method: call.method, input, held, refused, nowhere, ...client };
  const result = await make(place, control, given);
  const { sent, error, data } = result;

  const requests = (await control.requests()).filter(({ path }) => path !== EXCHANGE);
  const after = await control.tables();
  const effect = call.effect(input, before, after);
  checkHonest(call, effect, result);
  if (!error) call.told(input, after, data);
  if (!isPage && !given.token && given.options.scheme === "signature") checkFresh(requests);
  if (fault.fault)
    assert.ok(
      requests.some(({ fault }) => fault),
      "the fault happened",
    );

  const calls = sent.filter((operation) => operation === call.method).length;
  const searches = sent.filter((operation) => operation !== call.method && operation !== "getManagementToken").length;
  if (error) assert.equal(error.attempts, calls + searches, "the error counts what was sent");
  const arrived = requests.filter(({ path }) => path === call.path).length;
  return { result, calls, searches, arrived, effect, reads: call.reads };
}
