// A read on the server. The page asks for neither cookies nor headers, so Next has no reason of its own to keep it fresh.
import { client } from "@/lib/client";

export default async function Page({ params }: { params: Promise<{ organizationCode: string }> }) {
  const { organizationCode } = await params;
  const { data } = await client.getOrganization({ organizationCode });
  return <main id="organization">{data.organizationName}</main>;
}
