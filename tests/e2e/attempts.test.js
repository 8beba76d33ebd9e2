// How guesses are slowed down, and what is kept of whoever guesses: the modules of the server by themselves.
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { addressOf } from "../../www/server/address.mjs";
import { createAttempts } from "../../www/server/attempts.mjs";
import { createBrowsers, KNOWN_FOR } from "../../www/server/browsers.mjs";
import { escapeControls } from "../../www/server/log.mjs";
import { createPeople } from "../../www/server/people.mjs";
import { createSessions } from "../../www/server/sessions.mjs";

const MINUTE = 60_000;
const person = { name: "ada" };
const wrong = async () => undefined;
const right = async () => person;
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

let time, pauses, attempts;
const now = () => time;

beforeEach(() => {
  time = 1_700_000_000_000;
  pauses = [];
  attempts = createAttempts({ now, delay: async (milliseconds) => void pauses.push(milliseconds) });
});

const from = (address, name = "ada") => ({ name, address });
const guess = async (who, count) => {
  for (let number = 0; number < count; number++) assert.deepEqual(await attempts.attempt(who, wrong), { person: undefined });
};

/** A promise, and what settles it. */
function held() {
  let release;
  const promise = new Promise((settle) => (release = settle));
  return { promise, release };
}

describe("a wrong password", () => {
  it("costs nothing at first, then a second, then twice as much each time, and half a minute at most", async () => {
    await guess(from("192.0.2.1"), 11);
    assert.deepEqual(pauses, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  it("costs the same whether there is such a person or not", async () => {
    await guess(from("192.0.2.1", "ada"), 6);
    const known = pauses.splice(0);
    await guess(from("192.0.2.2", "nobody"), 6);
    assert.deepEqual(pauses, known);
  });

  it("costs nobody who asks from elsewhere anything", async () => {
    await guess(from("192.0.2.1"), 10);
    pauses = [];
    assert.deepEqual(await attempts.attempt(from("192.0.2.2"), right), { person });
    assert.deepEqual(pauses, []);
  });

  it("is forgiven after the right one, which has to wait as well", async () => {
    await guess(from("192.0.2.1"), 5);
    assert.deepEqual(await attempts.attempt(from("192.0.2.1"), right), { person });
    assert.deepEqual(pauses, [1_000, 2_000, 4_000]);
    await guess(from("192.0.2.1"), 3);
    assert.equal(pauses.length, 3);
  });

  it("is forgotten ten minutes after the last one", async () => {
    await guess(from("192.0.2.1"), 4);
    time += 10 * MINUTE - 1;
    await guess(from("192.0.2.1"), 1);
    assert.deepEqual(pauses, [1_000, 2_000]);
    time += 10 * MINUTE;
    await guess(from("192.0.2.1"), 3);
    assert.equal(pauses.length, 2);
  });

  it("makes an address slow that goes through names, by four seconds at most", async () => {
    for (let number = 0; number < 55; number++) await guess(from("192.0.2.1", `name-${number}`), 1);
    assert.deepEqual(pauses, [1_000, 2_000, 4_000, 4_000, 4_000]);
    // Somebody with a password of their own does not win by it.
    await attempts.attempt(from("192.0.2.1", "eve"), right);
    await guess(from("192.0.2.1", "ada"), 1);
    assert.deepEqual(pauses.slice(5), [4_000, 4_000]);
  });
});

describe("many guesses at once", () => {
  it("are counted before they are looked at, and three of a name at most wait", async () => {
    const gate = held();
    await guess(from("192.0.2.1"), 2);
    const all = times(5, () => attempts.attempt(from("192.0.2.1"), () => gate.promise));
    assert.deepEqual(await all[3], { seconds: 4 });
    assert.deepEqual(await all[4], { seconds: 4 });
    assert.deepEqual(pauses, [1_000, 2_000]);
    gate.release();
    assert.deepEqual(
      await Promise.all(all.slice(0, 3)),
      times(3, () => ({ person: undefined })),
    );
    assert.deepEqual(await attempts.attempt(from("192.0.2.1"), right), { person });
  });

  it("of an address wait ten at a time, of all addresses a hundred, and people in their own browsers beside them", async () => {
    const gate = held();
    const waiting = times(11, (number) => attempts.attempt(from("192.0.2.1", `name-${number}`), () => gate.promise));
    assert.deepEqual(await waiting.pop(), { seconds: 1 });
    for (let number = 0; number < 90; number++) {
      waiting.push(attempts.attempt(from(`198.51.100.${number}`, "ada"), () => gate.promise));
    }
    assert.deepEqual(await attempts.attempt(from("203.0.113.1", "vera"), right), { seconds: 1 });
    const own = attempts.attempt({ name: "vera", address: "203.0.113.1", browser: "b" }, right);
    gate.release();
    assert.deepEqual(await own, { person });
    await Promise.all(waiting);
    assert.deepEqual(await attempts.attempt(from("203.0.113.1", "vera"), right), { person });
  });

  it("are checked two at a time, in their order", async () => {
    const gates = times(4, held);
    const begun = [];
    const all = gates.map(({ promise }, number) => {
      const check = () => begun.push(number) && promise;
      return attempts.attempt(from("192.0.2.1", `name-${number}`), check);
    });
    await new Promise(setImmediate);
    assert.deepEqual(begun, [0, 1]);
    gates[1].release();
    await all[1];
    await new Promise(setImmediate);
    assert.deepEqual(begun, [0, 1, 2]);
    for (const { release } of gates) release();
    await Promise.all(all);
    assert.deepEqual(begun, [0, 1, 2, 3]);
  });

  it("take no room for good, whatever names and addresses they have", async () => {
    for (let number = 0; number < 6_000; number++) await guess(from(`address-${number}`, `name-${number}`), 1);
    assert.equal(attempts.size, 10_000);
    time += 10 * MINUTE;
    await guess(from("192.0.2.1"), 1);
    assert.equal(attempts.size, 2);
  });
});

it("who goes away during the pause has guessed nothing", async () => {
  const leaving = new AbortController();
  const delay = async (milliseconds, signal) => {
    pauses.push(milliseconds);
    if (leaving.signal.aborted || signal !== leaving.signal) return;
    leaving.abort();
    throw signal.reason;
  };
  attempts = createAttempts({ now, delay });
  await guess(from("192.0.2.1"), 3);
  const asked = [];
  assert.deepEqual(await attempts.attempt({ ...from("192.0.2.1"), signal: leaving.signal }, () => asked.push("asked")), {});
  assert.deepEqual(asked, []);
  await guess(from("192.0.2.1"), 1);
  assert.deepEqual(pauses, [1_000, 1_000]);
});

it("what goes wrong while a password is looked at is told, and nothing waits on", async () => {
  const broken = async () => {
    throw new Error("the directory is gone");
  };
  for (let number = 0; number < 5; number++) await assert.rejects(attempts.attempt(from("192.0.2.1"), broken), /directory/);
  assert.deepEqual(await attempts.attempt(from("192.0.2.1"), right), { person });
});

describe("a known browser", () => {
  const browsers = createBrowsers({ now });
  const known = (name, cookie) => ({ name, address: "192.0.2.1", browser: browsers.idOf(name, cookie) });

  it("pays for its own failures alone, and only for its own name it is known", async () => {
    const cookie = browsers.remember("ada");
    await guess(from("192.0.2.1"), 8);
    pauses = [];
    await guess(known("ada", cookie), 4);
    assert.deepEqual(pauses, [1_000]);
    assert.deepEqual(await attempts.attempt(known("ada", cookie), right), { person });
    assert.equal(known("vera", cookie).browser, undefined);
  });

  it("is known for ninety days, and by a cookie that nobody else can make", () => {
    const cookie = browsers.remember("ada");
    const [id, until, signature] = cookie.split(".");
    assert.match(cookie, /^[\w-]{22}\.\d+\.[\w-]{43}$/);
    assert.equal(browsers.idOf("ada", cookie), id);
    for (const other of [undefined, "", "..", id, `${id}.${until}`, `${id}.${until}.`, `${id}.${until}1.${signature}`]) {
      assert.equal(browsers.idOf("ada", other), undefined, other);
    }
    assert.equal(browsers.idOf("ada", `x${cookie}`), undefined);
    assert.equal(browsers.idOf("ada", `${cookie.slice(0, -2)}AA`), undefined);
    assert.equal(createBrowsers({ now }).idOf("ada", cookie), undefined);
    time += KNOWN_FOR * 1000;
    assert.equal(browsers.idOf("ada", cookie), undefined);
  });

  it("is one of its own each time, and no more than ten of a name wait", async () => {
    const gate = held();
    const waiting = times(10, () => attempts.attempt(known("ada", browsers.remember("ada")), () => gate.promise));
    assert.deepEqual(await attempts.attempt(known("ada", browsers.remember("ada")), right), { seconds: 1 });
    const other = attempts.attempt(known("vera", browsers.remember("vera")), right);
    gate.release();
    assert.deepEqual(await other, { person });
    await Promise.all(waiting);
  });
});

it("takes the address that the last trusted proxy was asked from", () => {
  const address = (remoteAddress, forwarded, hops) =>
    addressOf({ headers: { "x-forwarded-for": forwarded }, socket: { remoteAddress } }, hops);
  for (const [remote, forwarded, hops, expected] of [
    ["127.0.0.1", undefined, 0, "127.0.0.1"],
    ["127.0.0.1", "192.0.2.1", undefined, "127.0.0.1"],
    ["127.0.0.1", "198.51.100.1, 192.0.2.1", 1, "192.0.2.1"],
    ["127.0.0.1", "203.0.113.1, 198.51.100.1, 192.0.2.1", 2, "198.51.100.1"],
    ["127.0.0.1", "192.0.2.1", 2, "192.0.2.1"],
    ["127.0.0.1", undefined, 1, "127.0.0.1"],
    ["127.0.0.1", "198.51.100.1, unknown", 1, "127.0.0.1"],
    ["127.0.0.1", "198.51.100.1, \u001b[2J, 192.0.2.1", 2, "192.0.2.1"],
    ["127.0.0.1", "192.0.2.1:4711", 1, "192.0.2.1"],
    ["127.0.0.1", "[2001:db8::1]:4711", 1, "2001:db8:0:0::/64"],
    ["::ffff:192.0.2.1", undefined, 0, "192.0.2.1"],
    ["2001:DB8:1:2:3:4:5:6", undefined, 0, "2001:db8:1:2::/64"],
    ["2001:db8:1:2::9", undefined, 0, "2001:db8:1:2::/64"],
    ["1::2:3:4:5:6:7", undefined, 0, "1:0:2:3::/64"],
    ["64:ff9b::192.0.2.1", undefined, 0, "64:ff9b:0:0::/64"],
    ["fe80::1%eth0", undefined, 0, "fe80:0:0:0::/64"],
    ["::1", undefined, 0, "0:0:0:0::/64"],
    [undefined, undefined, 0, ""],
  ]) {
    assert.equal(address(remote, forwarded, hops), expected, `${remote} ${forwarded} ${hops}`);
  }
});

it("works as much for a name that there is not as for a wrong password", async () => {
  const worked = [];
  const hash = async (password, salt, length) => {
    worked.push([password, salt.length, length]);
    return Buffer.alloc(length);
  };
  const people = await createPeople([{ name: "ada", displayName: "Ada", role: "viewer", password: "right" }], { hash });
  for (const name of ["ada", "nobody", "__proto__", "constructor"]) {
    worked.length = 0;
    await people.find(name, "guess");
    assert.deepEqual(worked, [["guess", 16, 32]], name);
  }
});

it("keeps twenty sessions of a person, those that were used last", () => {
  const sessions = createSessions({ now });
  const vera = sessions.start({ name: "vera" });
  const ids = times(20, () => sessions.start(person));
  assert.equal(sessions.person(ids[0]), person);
  ids.push(sessions.start(person));
  assert.deepEqual(
    ids.filter((id) => sessions.person(id) === undefined),
    [ids[1]],
  );
  assert.equal(sessions.person(vera).name, "vera");
});

it("writes one line into the log, whatever others have put into it", () => {
  assert.equal(escapeControls("createUser: 部门 does not exist"), "createUser: 部门 does not exist");
  assert.equal(escapeControls("a\r\nb\u001b[2J\u009b\u2028\u202ec"), "a\\u{d}\\u{a}b\\u{1b}[2J\\u{9b}\\u{2028}\\u{202e}c");
  assert.equal(escapeControls("x".repeat(5_000)).length, 2_000);
});
