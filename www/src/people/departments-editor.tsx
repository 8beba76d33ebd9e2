import { PlusOutlined } from "@ant-design/icons";
import { Alert, Button, Empty, Skeleton, Typography } from "antd";
import { useId, useState } from "react";
import { Problem } from "../failures/problem.tsx";
import { useOrganizationQuery } from "../organizations/organization.tsx";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { AddDepartment } from "./add-department.tsx";
import { LAST_NOTE, MembershipRow } from "./membership-row.tsx";
import { find, mainIn, type Membership, type Memberships, MOST } from "./memberships.ts";
import { NoMain } from "./no-main.tsx";
import { texts } from "./texts.ts";
import type { Edit } from "./use-edit.ts";

/** From how many departments on their number is shown: few come near the limit. */
const NEARLY_FULL = 40;

/** All departments of a person, grouped by organization. Removed ones stay visible until the change is saved. */
export function DepartmentsEditor({ edit }: { edit: Edit }) {
  const t = useTexts(texts);
  const titleId = useId();
  const { stored, now, list } = edit;
  const { mayChange, reason } = useMayChange();
  const [adding, setAdding] = useState(false);

  function add(membership: Membership) {
    // The first department becomes the main one, as it does in the service.
    edit.change([...list, { ...membership, isMain: list.length === 0 }]);
  }

  const shown = [
    ...now.map((membership) => find(list, membership.departmentId) ?? membership),
    ...list.filter(({ departmentId }) => !find(now, departmentId)),
  ];
  const full = list.length >= MOST;
  return (
    <section aria-labelledby={titleId}>
      <div className="memberships-head">
        <Typography.Title level={3} id={titleId} className="memberships-title">
          {t.departments}
        </Typography.Title>
        {list.length >= NEARLY_FULL && <Typography.Text type="secondary">{t.ofMost(list.length, MOST)}</Typography.Text>}
        {mayChange && (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)} disabled={!stored.data || full}>
            {t.add}
          </Button>
        )}
      </div>
      {reason && stored.data && <Alert type="info" showIcon title={reason} className="memberships-note" />}
      {full && !reason && <Alert type="info" showIcon title={t.full(MOST)} className="memberships-note" />}
      {list.length > 0 && !mainIn(list) && <NoMain edit={edit} />}
      {!stored.data && (stored.error ? <Problem error={stored.error} onRetry={stored.refetch} /> : <Skeleton active />)}
      {stored.data && shown.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.none} />}
      {byOrganization(shown).map(([code, memberships]) => (
        <Group key={code} code={code} memberships={memberships} edit={edit} />
      ))}
      {list.length === 1 && !reason && (
        <Typography.Paragraph type="secondary" className="memberships-note" role="note" id={LAST_NOTE}>
          {t.lastStays}
        </Typography.Paragraph>
      )}
      {adding && <AddDepartment list={list} onAdd={add} onClosed={() => setAdding(false)} />}
    </section>
  );
}

function Group({ code, memberships, edit }: { code: string; memberships: Memberships; edit: Edit }) {
  const t = useTexts(texts);
  const { data: organization } = useOrganizationQuery(code);
  const name = organization?.name ?? code;
  return (
    <div className="memberships">
      <Typography.Text type="secondary" className="small breakable">
        {name}
      </Typography.Text>
      <ul aria-label={t.ofOrganization(name)}>
        {memberships.map((membership) => (
          <MembershipRow key={membership.departmentId} membership={membership} edit={edit} />
        ))}
      </ul>
    </div>
  );
}

function byOrganization(list: Memberships): [string, Membership[]][] {
  const groups = new Map<string, Membership[]>();
  for (const membership of list) {
    const group = groups.get(membership.organizationCode);
    if (group) group.push(membership);
    else groups.set(membership.organizationCode, [membership]);
  }
  return [...groups];
}
