// The cases of a framework that renders on a server: the samples of docs/frameworks.md, built where there are no secrets, then started with those
// of a sandbox and looked at in a browser.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { startSandbox } from "../../lib/sandbox.js";
import { nodeOf } from "./nodes.js";

const ORGANIZATION = "steamory";
/** Whom `sessionOf` of the projects knows. */
const SIGNED_IN = { name: "session", value: "ada" };

/** @param {{ url?: string, accessKeyId?: string, accessKeySecret?: string, accessToken?: string }} sandbox */
const secretsOf = ({ url, accessKeyId, accessKeySecret, accessToken }) => ({
  GENAUTH_HOST: url,
  GENAUTH_ACCESS_KEY_ID: accessKeyId,
  GENAUTH_ACCESS_KEY_SECRET: accessKeySecret,
  GENAUTH_ACCESS_TOKEN: accessToken,
});
// Node hands a variable that is `undefined` to no process, whatever the runner's own environment has.
const NO_SECRETS = secretsOf({});

/**
 * `build(own, env)` builds the project, and `server` starts what was built; both find the folder to build into in `BUILT`.
 * `client` is the folder of the files that browsers get, below that of the project. A framework that renders pages
 * while it builds has a page `/built`, which reads and belongs to the build with secrets alone: `rendersInBuild`. `reads` are further
 * pages that read on the server, and `node` is a version of Node that the framework runs on, if the oldest is too old.
 * @param {{ core: boolean, node?: string, build: Function, server: any, client: Function, reads?: string[], rendersInBuild?: boolean }} site
 */
export function siteCases({ core, node, build, server, client, reads = [], rendersInBuild = false }) {
  const tools = node ? { PATH: [dirname(nodeOf(node)), process.env.PATH].join(delimiter) } : {};
  let first;
  const builtOnce = (own) => (first ??= build(own, { ...tools, ...NO_SECRETS, BUILT: "built" }));
  const started = (own, sandbox, BUILT, use) => {
    const env = { ...tools, ...server.env, ...secretsOf(sandbox), BUILT };
    return own.served({ ...server, env, use: (address) => use({ ...own, address, sandbox }) });
  };
  const running = (use) => async (own) => {
    await builtOnce(own);
    return withSandbox((sandbox) => started(own, sandbox, "built", use));
  };
  const cases = [
    {
      title: "is built without secrets, and the page has the client",
      async run(own) {
        await builtOnce(own);
        return textsBelow(join(own.project, client("built")));
      },
      check: (texts) => assert.ok(texts.some((text) => text.includes("/api/genauth"))),
    },
    { title: "a page asks through the route of its server", run: running(ask), check: checkAsked },
    { title: "a page is given no secret", run: running(receive), check: checkReceived },
    {
      title: "a read on the server is never a kept one",
      run: running(readTwice(`/server/${ORGANIZATION}`, ...reads)),
      check: checkFresh,
    },
  ];
  if (rendersInBuild) {
    cases.push({
      title: "a page that could be rendered in the build reads when it is asked for",
      run: (own) =>
        withSandbox(async (sandbox) => {
          await build(own, { ...tools, ...secretsOf(sandbox), BUILT: "built-with-secrets" });
          const fresh = await started(own, sandbox, "built-with-secrets", readTwice("/built"));
          const texts = await textsBelow(join(own.project, client("built-with-secrets")));
          return { ...fresh, texts, secrets: secrets(sandbox) };
        }),
      check(outcome) {
        checkFresh(outcome);
        checkReceived(outcome);
      },
    });
  }
  return cases.map((each) => ({ ...each, core, time: 8 }));
}

async function withSandbox(use) {
  const sandbox = await startSandbox();
  try {
    return await use(sandbox);
  } finally {
    await sandbox.stop();
  }
}

/** What nothing for a browser may have in it: the service's address is the server's own business too. */
const secrets = (sandbox) => Object.values(secretsOf(sandbox));

async function ask({ visit, address, sandbox }) {
  await rename(sandbox, "Asked through the route");
  const { text: signedIn } = await visit(address, { cookies: [SIGNED_IN] });
  const { text: stranger } = await visit(address, { cookies: [] });
  return { signedIn, stranger };
}

function checkAsked({ signedIn, stranger }) {
  assert.equal(signedIn, "Asked through the route");
  assert.match(stranger, /Sign in first/);
}

async function receive({ visit, address, sandbox }) {
  const { texts } = await visit(address, { cookies: [SIGNED_IN] });
  return { texts, secrets: secrets(sandbox) };
}

function checkReceived({ texts, secrets }) {
  assert.ok(
    texts.some((text) => text.includes("/api/genauth")),
    "the page's script is among what was looked at",
  );
  for (const text of texts) {
    for (const secret of secrets) assert.ok(!text.includes(secret), `the browser got a secret: ${text.slice(0, 200)}`);
  }
}

const readTwice =
  (...paths) =>
  async ({ address, sandbox }) => {
    const seen = {};
    for (const name of ["Before", "After"]) {
      await rename(sandbox, name);
      for (const path of paths) seen[path] = [...(seen[path] ?? []), await readOrganization(address + path)];
    }
    return { seen };
  };

function checkFresh({ seen }) {
  for (const [path, names] of Object.entries(seen)) assert.deepEqual(names, ["Before", "After"], path);
}

async function readOrganization(address) {
  const answer = await fetch(address);
  const html = await answer.text();
  const [, name] = /id="organization"[^>]*>(?:<!--.*?-->)*([^<]*)</.exec(html) ?? [];
  if (!answer.ok || !name) throw new Error(`${address} shows no organization: ${answer.status} ${html.slice(0, 500)}`);
  return name;
}

/** Changes what the service holds, behind the back of the framework. */
async function rename({ url, accessToken, userPoolId }, organizationName) {
  const answer = await fetch(`${url}/api/v3/update-organization`, {
    method: "POST",
    headers: { authorization: accessToken, "x-authing-userpool-id": userPoolId, "content-type": "application/json" },
    body: JSON.stringify({ organizationCode: ORGANIZATION, organizationName }),
  });
  const { statusCode, message } = await answer.json();
  assert.equal(statusCode, 200, message);
}

async function textsBelow(folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8")));
}
