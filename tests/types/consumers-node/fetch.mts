// Every implementation of `fetch` fits the option, as it is and with what a company proxy or a private certificate needs.
import { ManagementClient } from "genauth-management";
import type { FetchInit, FetchResponse, ManagementClientOptions } from "genauth-management";
import nodeFetch from "node-fetch";
import * as undici from "undici";
import * as undici8 from "undici-8";

type Fetch = NonNullable<ManagementClientOptions["fetch"]>;
fetch satisfies Fetch;
undici.fetch satisfies Fetch;
undici8.fetch satisfies Fetch;
nodeFetch satisfies Fetch;

const key = { accessKeyId: "a", accessKeySecret: "b" };
const dispatcher = new undici.ProxyAgent("http://proxy.example:3128");
const dispatcher8 = new undici8.Agent({ connect: { ca: "-----BEGIN CERTIFICATE-----" } });
new ManagementClient({ ...key, fetch: (url, init) => undici.fetch(url, { ...init, dispatcher }) });
new ManagementClient({ ...key, fetch: (url, init) => undici8.fetch(url, { ...init, dispatcher: dispatcher8 }) });
new ManagementClient({ ...key, fetch: (url, init) => nodeFetch(url, { ...init, compress: false }) });
new ManagementClient({ ...key, fetch: async (url: string | URL, init?: RequestInit) => await fetch(url, init) });

/** A test's. */
const asked: [string, FetchInit][] = [];
const answer: FetchResponse = { status: 200, text: () => '{"statusCode":200,"message":""}' };
new ManagementClient({ ...key, fetch: (url, init) => (asked.push([url, init]), answer) });
new ManagementClient({
  ...key,
  fetch: async (url, { method, headers, body, signal }) => {
    [url, method, headers["content-type"], body] satisfies (string | undefined)[];
    return signal.aborted ? Response.error() : Response.json({ statusCode: 200, message: "" });
  },
});
// @ts-expect-error no body that could be read
new ManagementClient({ ...key, fetch: async () => ({ status: 200, headers: new Headers() }) });
