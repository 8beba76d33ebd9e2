// The addresses of the console. Each can be kept as a bookmark and survives a reload.
import { generatePath, useNavigate, useParams } from "react-router";
import { useOrganization } from "./organizations/organization.tsx";

export const paths = {
  signIn: "/sign-in",
  first: "/",
  organization: "/o/:organizationCode",
  department: "d/:departmentId",
  people: "/people",
} as const;

export function organizationPath(organizationCode: string): string {
  return generatePath(paths.organization, { organizationCode });
}

/** The page of a department; that of the organization for its root department. */
export function departmentPath(organizationCode: string, departmentId: string): string {
  return `${organizationPath(organizationCode)}/${generatePath(paths.department, { departmentId })}`;
}

export interface SelectedDepartment {
  readonly departmentId: string;
  readonly isRoot: boolean;
  /** Goes to another department of the same organization. */
  readonly select: (departmentId: string) => void;
}

/** Which department the address names: the root department if none. */
export function useSelectedDepartment(): SelectedDepartment {
  const { code, rootDepartmentId } = useOrganization();
  const { departmentId = rootDepartmentId } = useParams();
  const navigate = useNavigate();
  return {
    departmentId,
    isRoot: departmentId === rootDepartmentId,
    select: (next) => navigate(next === rootDepartmentId ? organizationPath(code) : departmentPath(code, next)),
  };
}
