// A server component in the edge runtime, where wasm must come compiled (`edge-light` in the package's exports).
// A page, since Next 16.4 with webpack cannot build any edge route handler, not even an empty one.
import { GenAuthError, ManagementClient, schemas } from "genauth-management";
import { exercise } from "../../exercise.js";

export const runtime = "edge";

export default async function Page({ searchParams }) {
  const given = JSON.parse((await searchParams).given);
  const outcome = await exercise({ GenAuthError, ManagementClient, schemas }, given);
  return <pre id="outcome">{encodeURIComponent(JSON.stringify(outcome))}</pre>;
}
