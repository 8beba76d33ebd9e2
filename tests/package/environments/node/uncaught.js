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
const names = "{ ManagementClient, collect, schemas }";
const loads = {
  mjs: [`import ${names} from "genauth-management";`, 'import { createProxyHandler } from "genauth-management/proxy";'],
  cjs: [`const ${names} = require("genauth-management");`, 'const { createProxyHandler } = require("genauth-management/proxy");'],
};
const fetch = 'const fetch = async () => new Response(JSON.stringify({ statusCode: 404, message: "no" }));';

function printed(file, isPiped) {
  if (isPiped) return spawnSync(process.execPath, [file], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 2 ** 26 });
  const out = openSync("uncaught.txt", "w");
  const { status } = spawnSync(process.execPath, [file], { stdio: ["ignore", "ignore", out] });
  closeSync(out);
  return { status, stderr: readFileSync("uncaught.txt", "utf8") };
}

const all = [];
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
}
console.log(JSON.stringify({ version: process.version, all }));
