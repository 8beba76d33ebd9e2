// Imports of a project's own files by other names than a relative path.
import assert from "node:assert/strict";
import { test } from "node:test";
import { described, envelopeOf, folderWith } from "./given.js";

const CLIENT = `import { ManagementClient } from "authing-node-sdk";
export const api = new ManagementClient({ accessKeyId: "a", accessKeySecret: "b", host: "h", lang: "zh-CN" });\n`;
const use = (from) => `import { api } from "${from}"; api.listUsers({});\n`;

/** Projects in which one file imports the client of another, and calls it. */
const PROJECTS = {
  "a path from the folder of the project": {
    "src/authing/client.ts": CLIENT,
    "src/users/users.ts": use("src/authing/client"),
  },
  "a path of which only the end is known": {
    "apps/web/src/authing/client.ts": CLIENT,
    "apps/web/src/users.ts": use("src/authing/client"),
  },
  baseUrl: {
    "tsconfig.json": '{ // sources\n "compilerOptions": { "baseUrl": "./src", } }',
    "src/client.ts": CLIENT,
    "src/users/users.ts": use("client"),
  },
  "paths of tsconfig.json": {
    "tsconfig.json": '{ "compilerOptions": { "baseUrl": ".", "paths": { "@app/shared": ["libs/shared/src"] } } }',
    "libs/shared/src/index.ts": CLIENT,
    "src/users.ts": use("@app/shared"),
  },
  "paths with a star, of a file above": {
    "tsconfig.base.json": '{ "compilerOptions": { "paths": { "#lib/*": ["./libs/*/src/client"] } } }',
    "libs/authing/src/client.ts": CLIENT,
    "apps/one/tsconfig.json": '{ "extends": "../../tsconfig.base.json" }',
    "apps/one/users.ts": use("#lib/authing"),
  },
  "a package of the workspace": {
    "packages/auth/package.json": '{ "name": "@acme/auth", "main": "dist/index.js" }',
    "packages/auth/src/index.ts": CLIENT,
    "packages/web/package.json": '{ "name": "web", "dependencies": { "@acme/auth": "workspace:*" } }',
    "packages/web/main.ts": use("@acme/auth"),
  },
  "a file of a package of the workspace": {
    "packages/auth/package.json": '{ "name": "@acme/auth", "exports": { "./client": "./src/client.ts" } }',
    "packages/auth/src/client.ts": CLIENT,
    "packages/web/main.ts": use("@acme/auth/client"),
  },
};

for (const [what, files] of Object.entries(PROJECTS)) {
  test(`follows an import by ${what}`, async (t) => {
    const { findings } = await envelopeOf(["."], { cwd: folderWith(t, files) });
    assert.deepEqual(findings.map(described).sort(), ["call listUsers", "import authing-node-sdk"]);
  });
}

test("an import that may be of the project's own and is not found is perhaps a client, one of a package that is installed is none", async (t) => {
  const use = (from) => `import { authing } from "${from}"; authing.listUsers({});\n`;
  const cwd = folderWith(t, {
    "package.json": '{ "name": "app", "dependencies": { "axios": "1", "elsewhere": "1", "@acme/others": "1" } }',
    "tsconfig.json": '{ "compilerOptions": { "paths": { "@gone/*": ["gone/*"] } } }',
    "client.ts": CLIENT,
    "a.ts": use("@gone/client"),
    "b.ts": use("@acme/generated"),
    "c.ts": use("elsewhere"),
    "d.ts": use("@acme/others/client"),
    "e.ts": use("node:http"),
    "f.ts": use("genauth-management"),
  });
  const { findings } = await envelopeOf(["."], { cwd });
  assert.deepEqual(
    findings.map((one) => `${one.file} ${described(one)}`),
    ["a.ts call listUsers?", "b.ts call listUsers?", "client.ts import authing-node-sdk"],
  );
});

test("enums that a file has from the project's own list of exports are told", async (t) => {
  const cwd = folderWith(t, {
    "types.ts": 'export { UserDto } from "authing-node-sdk/dist/models/UserDto"; export { Models as M } from "authing-node-sdk";',
    "use.ts": 'import { UserDto, M } from "./types";\nexport const list = [UserDto.status.ACTIVATED, M.UserDto.gender.M];\n',
  });
  const { findings } = await envelopeOf(["."], { cwd });
  assert.deepEqual(findings.filter(({ file }) => file === "use.ts").map(described), [
    "enums UserDto.status.ACTIVATED",
    "enums UserDto.gender.M",
  ]);
});
