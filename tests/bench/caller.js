// Makes calls in a process of its own, since the official client sets a global: fork("caller.js", [WHO, URL]), then a
// message { count, inFlight } for each round. WHO is a name, or the address of a package's module.
import { createHmac, randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import { department, key, user } from "./given.js";

const [who, host] = process.argv.slice(2);

const text = (value) => (typeof value === "object" ? JSON.stringify(value) : value);
function signed(method, path, parameters) {
  const headers = {
    accept: "application/json",
    date: new Date().toUTCString(),
    "x-genauth-lang": "en-US",
    "x-genauth-sdk-version": "plain:0",
    "x-genauth-signature-method": "HMAC-SHA1",
    "x-genauth-signature-nonce": randomBytes(16).toString("hex"),
    "x-genauth-signature-version": "1.0",
    ...(method === "POST" && { "content-type": "application/json" }),
  };
  const names = Object.keys(headers)
    .filter((name) => name === "date" || name.startsWith("x-genauth-"))
    .sort();
  const pairs = Object.keys(parameters)
    .sort()
    .map((name) => `${name}=${text(parameters[name])}`);
  const lines = [method, ...names.map((name) => `${name}:${headers[name]}`), `${path}?${pairs.join("&")}`];
  const signature = createHmac("sha1", key.accessKeySecret).update(lines.join("\n")).digest("base64");
  return { ...headers, authorization: `GenAuth ${key.accessKeyId}:${signature}` };
}

/** What somebody would write by hand: no checks, no timeout, no errors. */
const plain = {
  async createDepartment(input) {
    const path = "/api/v3/create-department";
    const init = { method: "POST", headers: signed("POST", path, input), body: JSON.stringify(input) };
    return JSON.parse(await (await fetch(host + path, init)).text());
  },
  async getUserDepartments(input) {
    const path = "/api/v3/get-user-departments";
    const answer = await fetch(`${host}${path}?${new URLSearchParams(input)}`, { headers: signed("GET", path, input) });
    return JSON.parse(await answer.text());
  },
};

async function clientOf(name) {
  if (name === "plain fetch") return plain;
  const { ManagementClient } =
    name === "authing-node-sdk"
      ? createRequire(import.meta.url)(name)
      : await import(name === "ours" ? "genauth-management" : name);
  return new ManagementClient({ ...key, host });
}

const ready = clientOf(who);
process.on("message", async ({ count, inFlight }) => {
  const client = await ready;
  let made = 0;
  const worker = async () => {
    while (made < count) {
      const { statusCode } = made++ % 2 ? await client.createDepartment(department) : await client.getUserDepartments(user);
      if (statusCode !== 200) throw new Error(`${who} was answered ${statusCode}`);
    }
  };
  const [processor, clock] = [process.cpuUsage(), performance.now()];
  await Promise.all(Array.from({ length: inFlight }, worker));
  const seconds = (performance.now() - clock) / 1000;
  const { user: own, system } = process.cpuUsage(processor);
  process.send({ rate: count / seconds, processor: (own + system) / count });
});
