import { client } from "../client.server";

/** A read on the server. */
export async function loader({ params }) {
  const { data } = await client.getOrganization({ organizationCode: params.organizationCode });
  return { organizationName: data.organizationName };
}

export default function Page({ loaderData }) {
  return <main id="organization">{loaderData.organizationName}</main>;
}
