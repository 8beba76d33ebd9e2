// The page that the person opens: the client component of docs/frameworks.md, which asks the service through the route there.
import { OrganizationName } from "../organization-name";

export default function Page() {
  return (
    <main id="organization">
      <OrganizationName organizationCode="steamory" />
    </main>
  );
}
