// Seldom needed, so no part of the first load.
import { lazy } from "react";

export const CreateOrganization = lazy(async () => ({
  default: (await import("./create-organization.tsx")).CreateOrganization,
}));
export const EditOrganization = lazy(async () => ({ default: (await import("./edit-organization.tsx")).EditOrganization }));
export const DeleteOrganization = lazy(async () => ({
  default: (await import("./delete-organization.tsx")).DeleteOrganization,
}));
