// The files of the console's page: what its server gives, and what it does not.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { gzipSync } from "node:zlib";
import { build, www } from "./lib/build.js";
import { listen, PEOPLE, quickHash } from "./lib/requests.js";
import { createConsole } from "../../www/server/console.mjs";
import { createPages } from "../../www/server/pages.mjs";
import { createPeople } from "../../www/server/people.mjs";

const nowhere = { host: "http://127.0.0.1:9", accessKeyId: "id", accessKeySecret: "a secret of some length" };

let people, folder;
before(async () => {
  build();
  people = await createPeople(PEOPLE, { hash: quickHash });
  folder = mkdtempSync(join(tmpdir(), "page-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "assets/index-1.js"), "// a script");
  writeFileSync(join(folder, "assets/index-1.js.gz"), gzipSync("// a script"));
  writeFileSync(join(folder, "assets/index-2.js"), "0123456789");
  writeFileSync(join(folder, "assets/index-1.js.map"), "{}");
  symlinkSync(www("server/main.mjs"), join(folder, "assets/link.js"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const serve = (t, options) => listen(t, createConsole({ people, ...nowhere, ...options }));

it("files are found by the one path that is theirs", async (t) => {
  const pages = createPages(folder);
  const { ask } = await listen(t, (request, response) => pages.answer(request, response, decodeURIComponent(request.url)));
  for (const path of ["/assets/index-1.js", "/assets/index-1%2ejs", "/assets/index-1.js", "/", "/o/any"]) {
    assert.equal((await ask("GET", path)).status, 200, path);
  }
  for (const path of [
    "/1%2f..%2fassets%2findex-1.js",
    "/assets//index-1.js",
    "//assets/index-1.js",
    "/assets/./index-1.js",
    "/assets%5cindex-1.js",
    "/ASSETS/index-1.js",
    "/assets/index-1.js%00",
    "/assets/index-1.js/",
    "/assets/index-1.js.map",
    "/assets/index-1.js.gz",
    "/assets/index-1",
    "/index.html/",
    "/assets/link.js",
    "/assets/..%2f..%2fserver%2fmain.mjs",
    "/assets/",
    // The pattern of sirv's option `single` would not end on this one.
    `/${"aaaa.".repeat(40)}!`,
  ]) {
    assert.equal((await ask("GET", path)).status, 404, path);
  }
});

it("files come as they were compressed beforehand, to browsers that ask for that", async (t) => {
  const { ask } = await serve(t, { folder });
  for (const [path, accepted, encoding, length] of [
    ["/assets/index-1.js", "br, gzip", "gzip", gzipSync("// a script").length],
    ["/assets/index-1.js", "identity", undefined, 11],
    ["/assets/index-2.js", "br, gzip", undefined, 10],
  ]) {
    const headers = { "accept-encoding": accepted };
    const { status, headers: answered } = await ask("HEAD", path, { headers });
    const found = [status, answered["content-encoding"], Number(answered["content-length"]), answered["content-type"]];
    assert.deepEqual(found, [200, encoding, length, "text/javascript; charset=utf-8"], `${path} ${accepted}`);
    assert.equal(answered.vary.toLowerCase(), "accept-encoding");
  }
});

it("files come whole, whatever part of them is asked for", async (t) => {
  const { ask } = await serve(t, { folder });
  for (const range of ["bytes=0-3", "bytes=-5", "bytes=7-3", "bytes=99-", "bytes=0-1,4-5", "nothing"]) {
    const { status, headers, text } = await ask("GET", "/assets/index-2.js", { headers: { range } });
    assert.deepEqual([status, headers["content-range"], text], [200, undefined, "0123456789"], range);
  }
});

it("files that are no longer what they were at the start are not given in part or beyond their length", async (t) => {
  const [changed, removed] = ["changed", "removed"].map((name) => join(folder, `assets/${name}.js`));
  for (const file of [changed, removed]) writeFileSync(file, "// a script");
  writeFileSync(`${changed}.gz`, gzipSync("// a script"));
  const { ask } = await serve(t, { folder });
  assert.equal((await ask("GET", "/assets/changed.js")).status, 200);
  rmSync(removed);
  assert.equal((await ask("GET", "/assets/removed.js")).status, 503);
  for (const [file, text] of [
    [changed, "// a longer script"],
    [`${changed}.gz`, "no gzip"],
  ]) {
    writeFileSync(file, text);
    assert.equal((await ask("GET", "/assets/changed.js", { headers: { "accept-encoding": "gzip" } })).status, 503, file);
  }
  assert.equal((await ask("GET", "/assets/index-1.js")).status, 200);
  for (const file of [changed, `${changed}.gz`]) rmSync(file);
});

it("what is compressed or linked after the start is not given", async (t) => {
  const [late, linked] = ["late", "linked"].map((name) => join(folder, `assets/${name}.js`));
  for (const file of [late, linked]) writeFileSync(file, "// a script");
  const { ask } = await serve(t, { folder });
  writeFileSync(`${late}.gz`, "no gzip");
  rmSync(linked);
  symlinkSync(www("server/main.mjs"), linked);
  for (const name of ["late", "linked"]) {
    assert.equal((await ask("GET", `/assets/${name}.js`, { headers: { "accept-encoding": "gzip" } })).status, 503, name);
  }
  for (const file of [late, `${late}.gz`, linked]) rmSync(file);
});

it("files are closed when whoever reads them goes", async (t) => {
  const large = join(folder, "assets/large.js");
  writeFileSync(large, Buffer.alloc(20_000_000, " "));
  const pages = createPages(folder);
  const sources = [];
  const { port } = await listen(t, (request, response) => {
    response.once("pipe", (source) => sources.push(source));
    pages.answer(request, response, request.url);
  });
  for (let count = 0; count < 3; count++) {
    const request = get({ host: "127.0.0.1", port, path: "/assets/large.js" });
    const [response] = await once(request, "response");
    await once(response, "data");
    response.on("error", () => {});
    request.destroy();
    const source = sources.at(-1);
    if (!source.closed) await once(source, "close");
  }
  assert.equal(sources.length, 3);
  rmSync(large);
});

it("files are no links, nor what is compressed beside them", () => {
  const link = join(folder, "index.html.gz");
  symlinkSync(www("server/main.mjs"), link);
  assert.throws(() => createPages(folder), /index\.html\.gz is no file/);
  rmSync(link);
});

it("files are found whatever letters their names have", async (t) => {
  const names = [
    "a#b.js",
    "a?b.js",
    "a?b#c.js",
    "50%.js",
    "a%23b.js",
    "a%2fb.js",
    "a b+c&d;e=f.js",
    "ü.js",
    "u\u0308.js",
    "部.js",
  ];
  for (const name of names) writeFileSync(join(folder, "assets", name), `// ${name}`);
  const { ask } = await serve(t, { folder });
  for (const name of names) {
    const { status, headers, text } = await ask("GET", `/assets/${encodeURIComponent(name)}?v=1`);
    const found = [status, headers["content-type"], headers["cache-control"], text];
    const immutable = "public, max-age=31536000, immutable";
    assert.deepEqual(found, [200, "text/javascript; charset=utf-8", immutable, `// ${name}`], name);
  }
  // What stands behind `?` is no part of a name, and an escape is undone once.
  for (const path of ["/assets/a?b.js", "/assets/a%23b.js%23", "/assets/a%25252fb.js", "/assets/a%252Fb.js"]) {
    assert.equal((await ask("GET", path)).status, 404, path);
  }
  for (const name of names) rmSync(join(folder, "assets", name));
});

it("links in the folder lead nowhere, and keep the server from nothing", async (t) => {
  const links = [
    ["gone.js", "nothing.js"],
    ["itself.js", "itself.js"],
    ["gone", "nothing"],
    ["loop", "."],
    ["server", www("server")],
  ].map(([name, to]) => [join(folder, "assets", name), to]);
  for (const [link, to] of links) symlinkSync(to, link);
  t.after(() => {
    for (const [link] of links) rmSync(link);
  });
  const { ask } = await serve(t, { folder });
  assert.equal((await ask("GET", "/assets/index-1.js")).status, 200);
  for (const path of ["/assets/gone.js", "/assets/itself.js", "/assets/loop/index-1.js", "/assets/server/main.mjs"]) {
    assert.equal((await ask("GET", path)).status, 404, path);
  }
});

it("files that begin with a point, or lie in such a folder, are not given", async (t) => {
  mkdirSync(join(folder, ".vite"));
  for (const name of [".hidden.js", ".vite/meta.js"]) writeFileSync(join(folder, name), "// hidden");
  const { ask } = await serve(t, { folder });
  for (const path of ["/.hidden.js", "/.vite/meta.js"]) assert.equal((await ask("GET", path)).status, 404, path);
  for (const name of [".hidden.js", ".vite"]) rmSync(join(folder, name), { recursive: true });
});

it("files have no other spelling in the server as a whole", async (t) => {
  const { ask } = await serve(t, { folder });
  assert.equal((await ask("GET", "/assets/index-1.js")).status, 200);
  for (const path of ["/1%2f..%2fassets%2findex-1.js", "/%2e%2e%2fassets/index-1.js", "/assets%2f..%2fassets%2findex-1.js"]) {
    assert.equal((await ask("GET", path)).status, 404, path);
  }
});

it("files are looked for before the server starts", () => {
  assert.throws(() => createPages(join(folder, "assets")), /has no index\.html: build the page/);
});
