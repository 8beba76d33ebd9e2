// A copy of the package for each property, with WebAssembly of its own: what one property breaks, the next does not see.
import { memories } from "../../lib/memories.js";

let copies = 0;

/** The entries of the package, loaded anew, and the memory that they have taken. */
export async function freshCopy() {
  const number = ++copies;
  const load = (entry) => import(`${import.meta.resolve(entry)}?copy=${number}`);
  const [index, proxy] = await Promise.all([load("genauth-management"), load("genauth-management/proxy")]);
  const first = memories.length;
  const megabytes = () => Math.max(0, ...memories.slice(first).map((memory) => memory.buffer.byteLength)) / 2 ** 20;
  return { ...index, ...proxy, megabytes, number };
}

export const key = { host: "http://127.0.0.1:9", accessKeyId: "ak-public", accessKeySecret: "sk-must-not-be-seen" };
export const department = { organizationCode: "steamory", parentDepartmentId: "root", name: "Research" };
export const page = '{"statusCode":200,"message":"","data":{"list":[{"departmentId":"d-1","userId":"u-1"}],"totalCount":1}}';

/** A `fetch` that gives this text, without the cost of a real Response. */
export const answering =
  (text = page, status = 200) =>
  async () => ({ status, headers: new Headers(), text: async () => text });

/** Who a request of the client comes from, and where it goes. */
export const senderOf = (url, init) =>
  `${new URL(url).host} as ${/^\w+ ([^:]+):/.exec(new Headers(init.headers).get("authorization"))?.[1]}`;
