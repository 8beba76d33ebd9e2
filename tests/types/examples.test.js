// The examples that a user reads on hover compile, each by itself, under `tsc --strict`.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { calls } from "./contract/declared.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const compiler = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));

/** What an example may use without saying where it comes from: what a script has at that place. */
const TEXTS = `accessToken accountId appId appSecret clientId clientSecret code connectionId departmentId
  encryptedContent engineerId extIdpId fieldId formerId funcId leaverExternalId memberId modelId operationId orderNo
  password policyId privateKey recoveryCode rootNodeId rosterId rowId salesPassword secret senderPass supportPassword
  teamLeadId tenantId userId userIdInIdp validityTerm webhookId`;
const LISTS = "accountIds codeList codes departmentIds leaverIds rowIds userIds";
const OBJECTS = "operationConfig passwordTabConfig qrCodeSortConfig tabMethodsSortConfig verifyCodeTabConfig";

const names = (text) => text.split(/\s+/);
const head = [
  'import type * as genauth from "genauth-management";',
  "declare const client: genauth.ManagementClient;",
  `declare const ${names(TEXTS)
    .map((name) => `${name}: string`)
    .join(", ")};`,
  `declare const ${names(LISTS)
    .map((name) => `${name}: string[]`)
    .join(", ")};`,
  `declare const ${names(OBJECTS)
    .map((name) => `${name}: Record<string, unknown>`)
    .join(", ")};`,
  "declare const enableAutoConnectTenantApp: boolean;",
  "declare const config: genauth.LanguageCoinfigDto;",
];

/** `[call, example]` of each call; most have one. */
const examples = [...calls].flatMap(([name, { documentation }]) =>
  [...(documentation.tags.example ?? "").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => [name, code]),
);

test("each call has an example", () => {
  const without = [...calls.keys()].filter((name) => !examples.some(([own]) => own === name));
  assert.deepEqual(without, []);
});

test("the example of each call compiles", (t) => {
  const folder = mkdtempSync(join(here, "examples-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [place, [name, code]] of examples.entries()) {
    const imports = code.match(/^import .*$/gm) ?? [];
    const body = code.replace(/^import .*$/gm, "");
    const text = [...imports, ...head, `export async function example() {`, body, "}"].join("\n");
    writeFileSync(join(folder, `${name}-${place}.mts`), text);
  }
  const options = {
    strict: true,
    noEmit: true,
    target: "es2022",
    module: "nodenext",
    lib: ["esnext", "dom"],
    types: [],
    skipLibCheck: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*.mts"] }));
  try {
    execFileSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout);
  }
});
