// The handler where people put it: Hono, a route file of Next.js, a worker's `fetch`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import { answering, department, errorOf, pageOf, proxyTo, success, update } from "./given.js";

const open = (options) => proxyTo(answering(success), options);

test("Hono, below a path and with its own middleware", async () => {
  const app = new Hono();
  const contexts = [];
  const handler = open({ authorize: ({ context }) => contexts.push(context.get("user")) > 0 });
  app.use("*", secureHeaders(), compress(), csrf());
  app.use("/api/genauth/*", async (c, next) => (c.set("user", "ada"), next()));
  app.all("/api/genauth/*", (c) => handler(c.req.raw, c));
  const page = pageOf((request) => app.fetch(request));
  assert.equal((await page.createDepartment(department)).statusCode, 200);
  assert.equal((await page.getUser({ userId: "u" })).statusCode, 200);
  assert.deepEqual(contexts, ["ada", "ada"]);
});

test("Hono, mounted, which shortens the path", async () => {
  const app = new Hono().mount("/api/genauth", open());
  const page = pageOf((request) => app.fetch(request));
  assert.equal((await page.updateDepartment(update)).statusCode, 200);
});

test("a route file of Next.js, `app/api/genauth/[...path]/route.ts`", async () => {
  const handler = open({ authorize: ({ context }) => context.params !== undefined });
  const route = { GET: handler, POST: handler };
  const next = (request) => {
    const params = Promise.resolve({ path: new URL(request.url).pathname.split("/").slice(3) });
    // Next answers other methods itself.
    return route[request.method]?.(request, { params }) ?? new Response(null, { status: 405 });
  };
  const page = pageOf(next);
  assert.equal((await page.createDepartment(department)).statusCode, 200);
  assert.equal((await page.getUser({ userId: "u" })).statusCode, 200);
});

test("a worker, whose client is made of its environment on the first request", async () => {
  const made = [];
  let handler;
  const worker = {
    fetch(request, env) {
      handler ??= (made.push(env), open({ authorize: ({ context }) => context === env }));
      return handler(request, env);
    },
  };
  const env = { GENAUTH_ACCESS_KEY_ID: "ak" };
  const page = pageOf((request) => worker.fetch(request, env, {}));
  assert.equal((await page.createDepartment(department)).statusCode, 200);
  assert.equal((await page.updateDepartment(update)).statusCode, 200);
  assert.equal(made.length, 1);
});

test("a request without a signal, as some platforms have them", async () => {
  const handler = open();
  const page = pageOf((request) =>
    handler(
      new Proxy(request, {
        get: (target, name) =>
          name === "signal" ? undefined : typeof target[name] === "function" ? target[name].bind(target) : target[name],
      }),
    ),
  );
  assert.equal((await page.createDepartment(department)).statusCode, 200);
  const error = await errorOf(pageOf(open({ authorize: () => false })).updateDepartment(update));
  assert.equal(error.kind, "auth");
});
