// A server component, rendered for each request.
import { GenAuthError, ManagementClient, schemas } from "genauth-management";
import { exercise } from "../../exercise.js";

export default async function Page({ searchParams }) {
  const given = JSON.parse((await searchParams).given);
  const outcome = await exercise({ GenAuthError, ManagementClient, schemas }, given);
  return <pre id="outcome">{encodeURIComponent(JSON.stringify(outcome))}</pre>;
}
