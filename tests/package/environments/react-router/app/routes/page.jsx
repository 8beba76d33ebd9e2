// The page that the person opens: README's client component, which asks the service through README's route.
import { OrganizationName } from "../organization-name";

export default function Page() {
  return (
    <main id="organization">
      <OrganizationName organizationCode="steamory" />
    </main>
  );
}
