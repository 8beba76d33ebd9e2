import { App, Button, Checkbox, Flex, Radio, Typography } from "antd";
import type { UserDepartmentRespDto } from "genauth-management";
import { useState } from "react";
import { Problem } from "../calls/problem.tsx";
import { useCall } from "../calls/use-call.ts";
import { useSession } from "../session/session.tsx";
import { AddDepartment } from "./add-department.tsx";
import { DepartmentName, type NamedDepartment } from "./department-name.tsx";
import { Rows } from "./rows.tsx";

interface UserDepartmentsEditorProps {
  readonly departments: readonly UserDepartmentRespDto[];
  readonly offered: readonly NamedDepartment[];
  readonly onSaved: () => void;
  readonly onCancelled: () => void;
}

interface Draft extends NamedDepartment {
  readonly isLeader: boolean;
  readonly isMainDepartment: boolean;
}

/** Chooses all departments of the user at once, as the call that saves them takes them: what is not here is removed. */
export function UserDepartmentsEditor({ departments, offered, onSaved, onCancelled }: UserDepartmentsEditorProps) {
  const { client, userId } = useSession();
  const { message } = App.useApp();
  const [drafts, setDrafts] = useState<readonly Draft[]>(departments);
  const { run, pending, problem } = useCall(async () => {
    const chosen = drafts.map(({ departmentId, isLeader, isMainDepartment }) => ({
      departmentId,
      isLeader,
      isMainDepartment,
    }));
    await client.setUserDepartments({ userId, departments: chosen });
    message.success("The departments were saved");
    onSaved();
  });

  const lead = (id: string, isLeader: boolean) =>
    setDrafts(drafts.map((draft) => (draft.departmentId === id ? { ...draft, isLeader } : draft)));
  const makeMain = (id: string) =>
    setDrafts(drafts.map((draft) => ({ ...draft, isMainDepartment: draft.departmentId === id })));
  const remove = (id: string) => setDrafts(drafts.filter(({ departmentId }) => departmentId !== id));
  const add = (department: NamedDepartment) =>
    setDrafts([...drafts, { ...department, isLeader: false, isMainDepartment: false }]);

  return (
    <Flex vertical gap="middle">
      <Rows label="Departments to save">
        {drafts.map(({ isLeader, isMainDepartment, ...department }) => {
          const { departmentId: id, name } = department;
          return (
            <li className="row" key={id}>
              <DepartmentName department={department} />
              <div className="row-side">
                <Radio name="main" checked={isMainDepartment} onChange={() => makeMain(id)} aria-label={`${name}: main`}>
                  Main
                </Radio>
                <Checkbox
                  checked={isLeader}
                  onChange={({ target }) => lead(id, target.checked)}
                  aria-label={`${name}: leader`}
                >
                  Leader
                </Checkbox>
                <Button type="link" danger className="row-action" onClick={() => remove(id)} aria-label={`Remove ${name}`}>
                  Remove
                </Button>
              </div>
            </li>
          );
        })}
      </Rows>
      <AddDepartment offered={[...departments, ...offered]} chosen={drafts} onAdd={add} />
      <Typography.Text type="secondary">
        Saving replaces the whole list: whatever is not in it is taken from the user.
      </Typography.Text>
      <Problem error={problem} />
      <Flex gap="small" justify="end">
        <Button onClick={onCancelled} disabled={pending}>
          Cancel
        </Button>
        <Button type="primary" onClick={run} loading={pending}>
          Save
        </Button>
      </Flex>
    </Flex>
  );
}
