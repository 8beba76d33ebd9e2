// No bundler: the files of the package as a server hands them out, found through an import map.
import assert from "node:assert/strict";
import { checkForbidden } from "../../check.js";
import { serveFolder } from "../../lib/static.js";

const policy = (api, script) => ({
  "content-security-policy": `default-src 'none'; script-src 'self' ${script}; connect-src ${api}`,
});

export const cases = [
  { title: "script type=module", core: true, run: ({ built }) => built(".") },
  { title: "module worker", core: true, run: (own) => opened(own, "worker.html") },
  { title: "slim, with an address", core: true, run: (own) => opened(own, "slim.html") },
  {
    title: "Content-Security-Policy with 'wasm-unsafe-eval'",
    core: true,
    run: (own) => opened(own, "strict.html", policy(own.api, "'wasm-unsafe-eval'")),
  },
  {
    title: "Content-Security-Policy without it",
    core: true,
    run: (own) => opened(own, "strict.html", policy(own.api, ""), own.refusal),
    check: checkForbidden,
  },
  {
    title: "a path alone, an access key and a stack, in a page and in a worker made of a blob",
    core: true,
    run: (own) => opened(own, "places.html"),
    check: checkPlaces,
  },
];

function checkPlaces(outcome) {
  for (const place of ["page", "blob"]) {
    const { data, refused, stacks } = outcome[place];
    assert.equal(stacks.length, 2);
    for (const stack of stacks) {
      // Safari and Firefox write no message before the frames.
      assert.match(stack, /^(GenAuthError: \w+: .*\n +at .*|\S*@\S*)places-ask\.js:\d+:\d+/, place);
      assert.match(stack, /\bask\b.*places-ask\.js:\d+:\d+/, place);
      assert.ok(!/genauth-management\/dist|wasm/.test(stack), stack);
    }
    assert.deepEqual(data, { organizationCode: "steamory" }, place);
    assert.equal(refused?.kind, "config", place);
    assert.match(refused.message, /an access key must not be in a page/);
  }
}

async function opened({ project, page }, file, headers, open = page) {
  const server = await serveFolder(project, headers);
  try {
    return await open(server.url + file);
  } finally {
    await server.close();
  }
}
