// In files of their own, to keep the first load small.
import { later } from "../forms/later.ts";

export const CreateOrganization = later(async () => (await import("./create-organization.tsx")).CreateOrganization);
export const EditOrganization = later(async () => (await import("./edit-organization.tsx")).EditOrganization);
export const DeleteOrganization = later(async () => (await import("./delete-organization.tsx")).DeleteOrganization);
