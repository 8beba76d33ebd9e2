// Loaded when they are first needed, to keep the first load small.
import { lazy } from "react";

export const CreateOrganization = lazy(async () => ({
  default: (await import("./create-organization.tsx")).CreateOrganization,
}));
export const EditOrganization = lazy(async () => ({ default: (await import("./edit-organization.tsx")).EditOrganization }));
export const DeleteOrganization = lazy(async () => ({
  default: (await import("./delete-organization.tsx")).DeleteOrganization,
}));
