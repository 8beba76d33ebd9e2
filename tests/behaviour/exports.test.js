// What `import` finds in the files for `require`: people import them by path where a tool knows nothing of `exports`.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve("genauth-management"));

for (const name of ["index", "slim", "proxy", "org"]) {
  test(`import of ${name}.cjs finds the names that require gives`, async () => {
    const file = join(dist, `${name}.cjs`);
    const { default: whole, ...named } = await import(pathToFileURL(file).href);
    delete named["module.exports"];
    assert.equal(whole, require(file));
    assert.deepEqual(Object.keys(named).sort(), Object.keys(whole).sort());
    assert.ok(Object.keys(named).length > 0);
  });
}
