import { useQuery } from "@tanstack/react-query";
import { Typography } from "antd";
import type { DepartmentDto } from "genauth-management";
import type { ReactNode } from "react";
import { useClient } from "../client.ts";
import { LeadersFact } from "../leaders/leaders-fact.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { peopleBelowOptions } from "../queries/below.ts";
import { useFormats } from "../texts/formats.ts";
import { useTexts } from "../texts/texts.ts";
import { isOwn } from "./own-id.ts";
import { texts } from "./texts.ts";

/** The other fields of a department. Ids are folded away: people rarely need them. */
export function DepartmentFacts({ department }: { department: DepartmentDto }) {
  const t = useTexts(texts);
  const { moment } = useFormats();
  const { departmentId, openDepartmentId, code, updatedAt, createdAt } = department;
  // An id that nobody has given says nothing to anybody.
  const externalId = openDepartmentId && !isOwn(openDepartmentId) ? openDepartmentId : undefined;
  return (
    <>
      <dl className="facts">
        <Fact label={t.leaders}>
          <LeadersFact department={department} none={t.none} />
        </Fact>
        <Fact label={t.members}>
          <MembersFact department={department} />
        </Fact>
        <Fact label={t.code}>{code ? <Copyable text={code} what={t.code} /> : t.none}</Fact>
        <Fact label={t.changedAt}>{moment(updatedAt ?? createdAt)}</Fact>
      </dl>
      <details className="department-ids">
        <summary>{t.forIntegrations}</summary>
        <dl className="facts">
          <Fact label={t.id}>
            <Copyable text={departmentId} what={t.id} />
          </Fact>
          {externalId && (
            <Fact label={t.openId}>
              <Copyable text={externalId} what={t.openId} />
            </Fact>
          )}
        </dl>
      </details>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The direct members, and all with those of the sub-departments where there are any. */
function MembersFact({ department }: { department: DepartmentDto }) {
  const t = useTexts(texts);
  const client = useClient();
  const { number } = useFormats();
  const { code } = useOrganization();
  const { departmentId, membersCount, hasChildren } = department;
  const { data: all } = useQuery({ ...peopleBelowOptions(client, code, departmentId), enabled: hasChildren });
  const shown = hasChildren && all !== undefined;
  return shown ? t.membersWithBelow(number(membersCount), number(all)) : number(membersCount);
}

function Copyable({ text, what }: { text: string; what: string }) {
  const t = useTexts(texts);
  return (
    <Typography.Text className="breakable" copyable={{ text, tooltips: [t.copy(what), t.copied] }}>
      {text}
    </Typography.Text>
  );
}
