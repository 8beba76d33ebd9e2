// What Node prints of errors that nobody catches, from ES modules and CommonJS, through a pipe and into a file.
import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";

const client = 'new ManagementClient({ accessKeyId: "a", accessKeySecret: "b", maxRetries: 0, fetch })';
const scripts = {
  check: `await ${client}.getOrganization({});`,
  issues: `await ${client}.setUserDepartments({ userId: 1, departments: Array(50).fill({}) });`,
  service: `await ${client}.getOrganization({ organizationCode: "o" });`,
  iterator: `for await (const row of ${client}.iterate.getUserDepartments({})) row;`,
  collect: "await collect([1, 2], { max: 1 });",
  edit: `await ${client}.editUserDepartments({ userId: "u" });`,
  constructor: "new ManagementClient({});",
  proxy: "createProxyHandler({});",
};
// All that throws at once: nothing waits for these, so that Node prints the line of the throw.
const throwing = {
  constructor: "new ManagementClient({});",
  subclass: "new (class extends ManagementClient {})({});",
  option: `new ManagementClient({ accessKeyId: "a", accessKeySecret: "b", verbose: true });`,
  language: 'createSchemas({ lang: "de" });',
  target: 'schemas.getUser["~standard"].jsonSchema.input({ target: "draft-04" });',
  proxy: "createProxyHandler({});",
  allow: 'createProxyHandler({ client: new ManagementClient({ host: "/" }), authorize: () => true, allow: ["none"] });',
  listener: "toNodeListener();",
  slim: "new slim.ManagementClient({});",
  schema: "slim.schemas.getUser;",
  names: '"getUser" in slim.schemas;',
};
const names = "{ ManagementClient, collect, createSchemas, schemas }";
const proxyNames = "{ createProxyHandler, toNodeListener }";
const loads = {
  mjs: [
    `import ${names} from "genauth-management";`,
    `import ${proxyNames} from "genauth-management/proxy";`,
    'import * as slim from "genauth-management/slim";',
  ],
  cjs: [
    `const ${names} = require("genauth-management");`,
    `const ${proxyNames} = require("genauth-management/proxy");`,
    'const slim = require("genauth-management/slim");',
  ],
};
const fetch = 'const fetch = async () => new Response(JSON.stringify({ statusCode: 404, message: "no" }));';

function printed(file, isPiped) {
  if (isPiped)
    return spawnSync(process.execPath, [file], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 2 ** 26 });
  const out = openSync("uncaught.txt", "w");
  const { status } = spawnSync(process.execPath, [file], { stdio: ["ignore", "ignore", out] });
  closeSync(out);
  return { status, stderr: readFileSync("uncaught.txt", "utf8") };
}

const all = [];
const thrown = [];
for (const [kind, load] of Object.entries(loads)) {
  for (const [name, script] of Object.entries(scripts)) {
    const file = `uncaught-${name}.${kind}`;
    const lines = [...load, fetch, "async function main() {", `  ${script}`, "}", "main();"];
    writeFileSync(file, lines.join("\n"));
    for (const isPiped of name === "check" ? [true, false] : [true]) {
      const { status, stderr } = printed(file, isPiped);
      all.push({ file, line: lines.length - 2, status, stderr });
    }
  }
  for (const [name, script] of Object.entries(throwing)) {
    const file = `thrown-${name}.${kind}`;
    // The default entry would give the slim one its wasm.
    const needed = script.includes("slim.") ? load.slice(-1) : load;
    const lines = [...needed, "function main() {", `  ${script}`, "}", "setImmediate(main);"];
    writeFileSync(file, lines.join("\n"));
    thrown.push({ file, line: lines.length - 2, ...printed(file, true) });
  }
}
console.log(JSON.stringify({ version: process.version, all, thrown }));
