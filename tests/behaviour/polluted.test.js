// What somebody added to `Object.prototype` chooses nothing; what throws when it is read is refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { collect, ManagementClient, schemas } from "genauth-management";
import { answering, clientWith, department, errorOf, host, key, neverCalled, success } from "./given.js";

const thrower = () => {
  throw new Error("hostile");
};

const hostile = new Proxy({}, Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, thrower])));

/** Runs `work` while the prototypes have more than they should. */
async function polluted(work, properties, prototype = Object.prototype) {
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true, enumerable: true });
  }
  try {
    return await work();
  } finally {
    for (const name in properties) delete prototype[name];
  }
}

test("an inherited option is none", async () => {
  const seen = [];
  const fetch = async (url, init) => {
    seen.push([url, new Headers(init.headers).get("x-genauth-app-tenant-id"), init.dispatcher]);
    return Response.json(success);
  };
  const foreign = {
    host: "https://attacker.example",
    tenantId: "another",
    dispatcher: {},
    headers: { "x-a": "1" },
    lang: "zh-CN",
  };
  await polluted(() => new ManagementClient({ ...key, fetch }).createDepartment(department, {}), foreign);
  assert.deepEqual(seen, [["https://api.genauth.ai/api/v3/create-department", null, undefined]]);
});

test("an inherited field of an input is neither checked nor sent", async (t) => {
  const fetch = t.mock.fn(answering(success));
  await polluted(() => clientWith(fetch).createDepartment(department), { code: "inherited", tenantId: "another" });
  const sent = JSON.parse(fetch.mock.calls[0].arguments[1].body);
  assert.equal(sent.code, undefined);
  assert.equal(sent.tenantId, undefined);
});

for (const [where, prototype] of Object.entries({ Object: Object.prototype, Array: Array.prototype, String: String.prototype })) {
  test(`a toJSON on ${where}.prototype changes nothing that is sent`, async (t) => {
    const body = JSON.stringify(success);
    const fetch = t.mock.fn(async () => new Response(body));
    const input = { ...department, postIdList: ["a"], customData: { list: [1] } };
    await clientWith(fetch).createDepartment(input);
    await polluted(() => clientWith(fetch).createDepartment(input), { toJSON: () => "forged" }, prototype);
    const [before, after] = fetch.mock.calls.map((call) => call.arguments[1].body);
    assert.equal(after, before);
  });
}

test("a setter for a place in lists, or for a name in free forms, takes nothing of the copy that is checked", () => {
  const input = { ...department, postIdList: ["a", "b"], customData: { list: [1, 2], name: "c" } };
  const { validate } = schemas.createDepartment["~standard"];
  let taken = 0;
  for (const [prototype, name] of [
    [Array.prototype, "0"],
    [Object.prototype, "1"],
    [Object.prototype, "name"],
  ]) {
    Object.defineProperty(prototype, name, { configurable: true, set: () => void taken++ });
    let found;
    try {
      found = validate(input);
    } finally {
      delete prototype[name];
    }
    assert.deepEqual(found, validate(input), name);
    assert.deepEqual(found.value.customData, input.customData);
  }
  assert.equal(taken, 0);
});

test("a `body` that all objects were given is none of an answer that has only its text", async () => {
  const fetch = async () => ({ status: 200, text: async () => '{"statusCode":200}' });
  const answer = await polluted(() => clientWith(fetch).createDepartment(department), { body: hostile });
  assert.equal(answer.statusCode, 200);
});

test("inherited fields of an answer are none", async () => {
  const call = () => clientWith(answering('{"message":""}')).createDepartment(department);
  const error = await polluted(() => errorOf(call()), { statusCode: 200, data: {} });
  assert.equal(error.kind, "bad_response");
});

const getter = (name) => Object.defineProperty({}, name, { enumerable: true, get: thrower });

test("options that throw when they are read are refused: of a client, a call, an iterator, an edit, collect", async () => {
  const client = clientWith(neverCalled);
  const userId = "u-1";
  for (const options of [hostile, getter("timeout"), getter("signal"), getter("max")]) {
    assert.throws(() => new ManagementClient(options), { name: "GenAuthError", kind: "config" });
    for (const call of [
      client.createDepartment(department, options),
      collect(client.iterate.getUserDepartments({ userId }, options)),
      client.editUserDepartments({ userId }, () => {}, options),
    ]) {
      assert.equal((await errorOf(call)).kind, "config");
    }
  }
  assert.equal((await errorOf(collect([1], hostile))).kind, "config");
  assert.equal((await errorOf(collect([1], getter("max")))).kind, "config");
  for (const rows of [undefined, null, 7, {}, hostile, getter(Symbol.asyncIterator)]) {
    assert.equal((await errorOf(collect(rows))).kind, "config");
  }
});

test("inputs that throw when they are read are refused, also by iterators and edits", async () => {
  const client = clientWith(neverCalled);
  for (const input of [hostile, getter("userId"), getter("page")]) {
    for (const call of [
      client.getUserDepartments(input),
      collect(client.iterate.getUserDepartments(input)),
      client.editUserDepartments(input, () => {}),
    ]) {
      assert.equal((await errorOf(call)).kind, "invalid_input");
    }
  }
});

test("what an edit function is told to do and gives back is refused as well", async () => {
  const rows = { ...success, data: { totalCount: 1, list: [{ departmentId: "d-1", isLeader: false, isMainDepartment: true }] } };
  const client = clientWith(answering(rows));
  const edits = [
    [(edit) => edit.add("d-2", null), "invalid_input"],
    [(edit) => edit.add("d-2", 7), "invalid_input"],
    [(edit) => edit.add("d-2", hostile), "invalid_input"],
    [(edit) => edit.add(Symbol("d"), {}), "invalid_input"],
    [(edit) => edit.setLeader(hostile), "invalid_input"],
    [(edit) => edit.makeMain(Symbol("d")), "invalid_input"],
    [() => hostile, "config"],
    [() => getter("then"), "config"],
  ];
  for (const [edit, kind] of edits)
    assert.equal((await errorOf(client.editUserDepartments({ userId: "u" }, edit))).kind, kind, String(edit));
});

test("options are read once, however many requests they are for", async () => {
  let reads = 0;
  const options = {
    get timeout() {
      reads++;
      return 1_000;
    },
    get headers() {
      reads++;
      return { "x-a": "1" };
    },
  };
  const page = (number) => ({
    ...success,
    data: { totalCount: 100, list: Array.from({ length: 50 }, (_, row) => ({ departmentId: `d-${number}-${row}` })) },
  });
  let asked = 0;
  const client = clientWith(async () => Response.json(page(asked++)));
  assert.equal((await collect(client.iterate.getUserDepartments({ userId: "u" }, options))).length, 100);
  assert.deepEqual([asked, reads], [2, 2]);
  let constructed = 0;
  new ManagementClient({
    ...key,
    host,
    fetch: neverCalled,
    get lang() {
      constructed++;
      return "zh-CN";
    },
    get deadline() {
      constructed++;
      return 5;
    },
  });
  assert.equal(constructed, 2);
});

test("a target of a JSON Schema that is no word of the three is refused, whatever it is", () => {
  const { jsonSchema } = schemas.createDepartment["~standard"];
  for (const options of [undefined, null, {}, hostile, getter("target"), { target: Symbol("t") }, { target: "x".repeat(1e6) }]) {
    assert.throws(() => jsonSchema.input(options), { name: "GenAuthError", kind: "config" });
  }
});

test("a Proxy that is plain data only the second time it is looked at is refused, wherever it stands", async () => {
  const client = clientWith(neverCalled);
  const changing = () => {
    let looks = 0;
    return new Proxy(new Map(), {
      getPrototypeOf: () => (looks++ === 0 ? Map.prototype : Object.prototype),
      get: (_, name) => (name === Symbol.toStringTag ? (looks > 1 ? "Object" : "Map") : undefined),
      ownKeys: thrower,
    });
  };
  for (const input of [
    changing(),
    { ...department, customData: changing() },
    { ...department, customData: { deep: [changing()] } },
    { ...department, i18n: changing() },
    { ...department, postIdList: changing() },
  ]) {
    assert.equal((await errorOf(client.createDepartment(input))).kind, "invalid_input");
  }
});

test("nothing is made a number or a text that is none: lengths, sizes, codes and messages of the caller's", async () => {
  const coerced = [];
  const trap = new Proxy([], { get: (_, name) => (coerced.push(name), undefined) });
  // Without the package's help nobody asks for these.
  const asked = () =>
    coerced.filter((name) => name === Symbol.toPrimitive || name === "valueOf" || name === "toString" || name === "join");
  const list = new Proxy([1], { get: (held, name) => (name === "length" ? trap : held[name]) });
  for (const field of ["postIdList", "customData"]) {
    const input = { ...department, [field]: field === "customData" ? { list } : list };
    assert.equal((await errorOf(clientWith(neverCalled).createDepartment(input))).issues[0].code, "unreadable");
  }
  const body = { getReader: () => ({ read: async () => ({ value: { byteLength: trap } }), cancel: async () => {} }) };
  const failure = Object.assign(new TypeError("Failed to fetch"), {
    code: trap,
    cause: { message: trap, code: trap, syscall: trap, errors: trap },
  });
  for (const fetch of [
    async () => ({ status: 200, body }),
    async () => ({ status: 200, text: async () => ({ length: trap }) }),
    async () => Promise.reject(failure),
  ]) {
    assert.match((await errorOf(clientWith(fetch).createDepartment(department))).kind, /network|config/);
  }
  assert.deepEqual(asked(), []);
});
