import { client } from "#lib/server/client.js";

/** A read on the server. */
export async function load({ params }) {
  const { data } = await client.getOrganization({ organizationCode: params.organizationCode });
  return { organizationName: data.organizationName };
}
