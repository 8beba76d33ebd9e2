// A read on the server in a page without parameters, which Next renders while it builds unless the read says not to. It belongs
// to the build that has secrets alone: `pageExtensions` in settings.js.
import { client } from "@/lib/client";

export default async function Page() {
  const { data } = await client.getOrganization({ organizationCode: "steamory" });
  return <main id="organization">{data.organizationName}</main>;
}
