import { Alert, Flex, Modal } from "antd";
import type { DepartmentDto, UserDto } from "genauth-management";
import { useState } from "react";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { useNotices } from "../failures/use-notices.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { useTexts } from "../texts/texts.ts";
import { batches } from "./batches.ts";
import { nameOf, readMembersAgain, removeShown } from "./queries.ts";
import { texts } from "./texts.ts";

interface RemoveMembersProps {
  readonly department: DepartmentDto;
  readonly users: readonly UserDto[];
  readonly onRemoved: () => void;
  readonly onClosed: () => void;
}

const SHOWN = 10;

/** Confirms the removal of members, and says which departments they keep. */
export function RemoveMembers({ department, users, onRemoved, onClosed }: RemoveMembersProps) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const { code: organizationCode } = useOrganization();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const { departmentId, name } = department;
  const userIds = users.map(({ userId }) => userId);
  const homeless = users.filter(({ departmentIds }) => departmentIds?.length === 1).length;

  async function remove() {
    setPending(true);
    setProblem(undefined);
    const takeBack = removeShown(organizationCode, departmentId, new Set(userIds));
    try {
      for (const batch of batches(userIds)) {
        await client.removeDepartmentMembers({ organizationCode, departmentId, userIds: batch });
      }
      notices.done(t.removed(users.length, name));
      onRemoved();
      onClosed();
    } catch (error) {
      takeBack();
      setProblem(error);
    } finally {
      setPending(false);
      void readMembersAgain(organizationCode, departmentId, userIds);
    }
  }

  return (
    <Modal
      open
      title={t.removeTitle(users.length, name)}
      okText={t.removeIt}
      okButtonProps={{ danger: true }}
      confirmLoading={pending}
      onOk={remove}
      onCancel={onClosed}
      mask={{ closable: false }}
    >
      <Flex vertical gap="middle">
        <ul className="members-names">
          {users.slice(0, SHOWN).map((user) => (
            <li key={user.userId}>{nameOf(user)}</li>
          ))}
          {users.length > SHOWN && <li>{t.andMore(users.length - SHOWN)}</li>}
        </ul>
        <span>{t.removeEffect}</span>
        {homeless > 0 && <Alert type="warning" showIcon title={t.homeless(homeless)} />}
        <Problem error={problem} />
      </Flex>
    </Modal>
  );
}
