// The organization that the address names, for everything inside.
import { useQuery } from "@tanstack/react-query";
import { Button, Result, Spin } from "antd";
import { GenAuthError } from "genauth-management";
import { createContext, type PropsWithChildren, use, useMemo } from "react";
import { Link } from "react-router";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { keys } from "../queries/keys.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

export interface Organization {
  readonly code: string;
  readonly name: string;
  readonly rootDepartmentId: string;
}

const OrganizationContext = createContext<Organization | undefined>(undefined);

/** Shows `children` once the organization is known. */
export function OrganizationProvider({ code, children }: PropsWithChildren<{ code: string }>) {
  const t = useTexts(texts);
  const client = useClient();
  const { data, error, refetch } = useQuery({
    queryKey: keys.organization(code),
    queryFn: async ({ signal }) => (await client.getOrganization({ organizationCode: code }, { signal })).data,
  });
  const organization = useMemo(
    () => data && { code: data.organizationCode, name: data.organizationName, rootDepartmentId: data.departmentId },
    [data],
  );
  if (organization) return <OrganizationContext value={organization}>{children}</OrganizationContext>;
  if (!error) return <Spin size="large" className="whole-page-spin" />;
  if (error instanceof GenAuthError && error.kind === "not_found") {
    return (
      <Result
        status="404"
        title={t.notFound(code)}
        extra={
          <Link to="/">
            <Button type="primary">{t.home}</Button>
          </Link>
        }
      />
    );
  }
  return (
    <main className="frame-content">
      <Problem error={error} onRetry={refetch} />
    </main>
  );
}

/** The organization around. */
export function useOrganization(): Organization {
  const organization = use(OrganizationContext);
  if (!organization) throw new Error("useOrganization is used outside of OrganizationProvider");
  return organization;
}
