// A page without parameters that can be built where there are no secrets: it says itself that it is not rendered in the build.
import { client } from "@/lib/client";

export const dynamic = "force-dynamic";

export default async function Page() {
  const { data } = await client.getOrganization({ organizationCode: "steamory" });
  return <main id="organization">{data.organizationName}</main>;
}
