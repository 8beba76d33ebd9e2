// The organization that was shown last in this window, to which the navigation returns from other pages.
import { useEffect } from "react";
import { useOrganization } from "../organizations/organization.tsx";
import { organizationPath, paths } from "../routes.ts";

const KEY = "console.organization";

/** Keeps the organization around. Renders nothing. */
export function KeepOrganization() {
  const { code } = useOrganization();
  useEffect(() => {
    try {
      sessionStorage.setItem(KEY, code);
    } catch {
      // Without access to storage, the navigation returns to the first organization.
    }
  }, [code]);
  return null;
}

/** The page of the organization that was shown last; the first one if none was. */
export function lastOrganizationPath(): string {
  try {
    const code = sessionStorage.getItem(KEY);
    return code ? organizationPath(code) : paths.first;
  } catch {
    return paths.first;
  }
}
