// What becomes of what `fetch` throws: the platform's own failures at servers that make them, and errors of the caller's.
import dns from "node:dns";
import { GenAuthError, ManagementClient } from "genauth-management";

const { input, token } = JSON.parse(process.env.GIVEN);
const hosts = JSON.parse(process.argv[2]);

// Names are looked up on this machine alone, and no attempt waits for the next.
dns.lookup = (name, ...[, done]) =>
  done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: "ENOTFOUND", syscall: "getaddrinfo", hostname: name }));
Math.random = () => 0;

async function endOf(options) {
  let sent = 0;
  const onEvent = ({ type }) => {
    sent += Number(type === "request");
  };
  try {
    await new ManagementClient({ accessToken: token, onEvent, ...options }).createDepartment(input);
    return { resolved: true, sent };
  } catch (error) {
    if (!(error instanceof GenAuthError)) return { own: error === own, sent };
    const { kind, outcome, retryable, message } = error;
    return { kind, outcome, retryable, sent, message };
  }
}

const own = new Error("not signed in");
const reject = () => Promise.reject(own);
const platforms = globalThis.fetch;
const outcome = { version: process.version };
for (const [name, host] of Object.entries(hosts)) outcome[name] = await endOf({ host });
outcome.around = {};
for (const [name, host] of Object.entries(hosts))
  outcome.around[name] = await endOf({ host, fetch: (...given) => platforms(...given) });
outcome.elsewhere = {};
for (const [name, host] of Object.entries(hosts)) {
  outcome.elsewhere[name] = await endOf({ host: "http://127.0.0.1:2", fetch: (_, init) => platforms(host, init) });
}
outcome.own = await endOf({ host: hosts.reset, fetch: reject });
globalThis.fetch = reject;
outcome.framework = await endOf({ host: hosts.reset });
globalThis.fetch = platforms;
console.log(JSON.stringify(outcome));
