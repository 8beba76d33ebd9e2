import { useQuery } from "@tanstack/react-query";
import { Collapse, Skeleton } from "antd";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { useTexts } from "../texts/texts.ts";
import { groupsOptions, rolesOptions } from "./queries.ts";
import { texts } from "./texts.ts";

/** The roles and user groups of a person, read when they are opened. Each can fail without the other. */
export function RolesAndGroups({ userId }: { userId: string }) {
  const t = useTexts(texts);
  return (
    <Collapse
      size="small"
      className="person-more"
      items={[{ key: "more", label: t.rolesAndGroups, children: <Content userId={userId} /> }]}
    />
  );
}

function Content({ userId }: { userId: string }) {
  const t = useTexts(texts);
  const client = useClient();
  const roles = useQuery(rolesOptions(client, userId));
  const groups = useQuery(groupsOptions(client, userId));
  return (
    <dl>
      <dt>{t.roles}</dt>
      <dd>
        <Names query={roles} none={t.noRoles} />
      </dd>
      <dt>{t.groups}</dt>
      <dd>
        <Names query={groups} none={t.noGroups} />
      </dd>
    </dl>
  );
}

interface NamesProps {
  readonly query: {
    readonly data: readonly { readonly id: string; readonly code: string; readonly name: string }[] | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  readonly none: string;
}

function Names({ query: { data, error, refetch }, none }: NamesProps) {
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} paragraph={{ rows: 1 }} />;
  if (data.length === 0) return <span className="secondary">{none}</span>;
  return (
    <ul className="person-names">
      {data.map(({ id, code, name }) => (
        <li key={id || code}>
          {name || code} {name && name !== code && <span className="secondary small">{code}</span>}
        </li>
      ))}
    </ul>
  );
}
