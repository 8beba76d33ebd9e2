// The organization of the URL, as a context.
import { ApartmentOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Result, Spin } from "antd";
import { createContext, type PropsWithChildren, use } from "react";
import { Link } from "react-router";
import { useClient } from "../client.ts";
import { isNotFound } from "../failures/find-out.ts";
import { Problem } from "../failures/problem.tsx";
import { keys } from "../queries/keys.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

export interface Organization {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly rootDepartmentId: string;
}

const OrganizationContext = createContext<Organization | undefined>(undefined);

/** The query of the organization with this code; disabled without one. */
export function useOrganizationQuery(code: string | undefined) {
  const client = useClient();
  return useQuery({
    queryKey: keys.organization(code ?? ""),
    queryFn: async ({ signal }) => (await client.getOrganization({ organizationCode: code ?? "" }, { signal })).data,
    enabled: code !== undefined,
    select: ({ organizationCode, organizationName, description = "", departmentId }): Organization => ({
      code: organizationCode,
      name: organizationName,
      description,
      rootDepartmentId: departmentId,
    }),
  });
}

/** Shows `children` once the organization is known. */
export function OrganizationProvider({ code, children }: PropsWithChildren<{ code: string }>) {
  const t = useTexts(texts);
  const { data: organization, error, refetch } = useOrganizationQuery(code);
  const gone = isNotFound(error);
  if (organization && !gone) return <OrganizationContext value={organization}>{children}</OrganizationContext>;
  if (!error) return <Spin size="large" className="whole-page-spin" />;
  if (gone) {
    return (
      <main className="frame-whole">
        <Result
          icon={<ApartmentOutlined />}
          title={t.notFound(code)}
          extra={
            <Link to="/">
              <Button type="primary">{t.home}</Button>
            </Link>
          }
        />
      </main>
    );
  }
  return (
    <main className="frame-whole">
      <Problem error={error} onRetry={refetch} />
    </main>
  );
}

/** The organization from the context; `undefined` on pages across organizations. */
export function useOrganizationAround(): Organization | undefined {
  return use(OrganizationContext);
}

/** The organization from the context. */
export function useOrganization(): Organization {
  const organization = use(OrganizationContext);
  if (!organization) throw new Error("useOrganization is used outside of OrganizationProvider");
  return organization;
}
