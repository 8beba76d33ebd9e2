import { Button, Card, Empty, Flex, Skeleton, Typography } from "antd";
import { useState } from "react";
import { Problem } from "../calls/problem.tsx";
import { useSession } from "../session/session.tsx";
import type { NamedDepartment } from "./department-name.tsx";
import type { RenameDepartmentProps } from "./rename-department.tsx";
import type { UserDepartments } from "./use-user-departments.ts";
import { UserDepartmentsEditor } from "./user-departments-editor.tsx";
import { UserDepartmentsList } from "./user-departments-list.tsx";

interface UserDepartmentsCardProps {
  readonly userDepartments: UserDepartments;
  /** Departments to offer beside those that the user has. */
  readonly offered: readonly NamedDepartment[];
  readonly onRename: (department: RenameDepartmentProps["department"]) => void;
}

/** The departments of the user: shown, or, after `Edit`, changed and saved as a whole. */
export function UserDepartmentsCard({ userDepartments, offered, onRename }: UserDepartmentsCardProps) {
  const { userId } = useSession();
  const { departments, loading, problem, reload } = userDepartments;
  const [editing, setEditing] = useState(false);

  function content() {
    if (!departments) return problem === undefined ? <Skeleton active title={false} paragraph={{ rows: 5 }} /> : null;
    if (editing) {
      return (
        <UserDepartmentsEditor
          departments={departments}
          offered={offered}
          onCancelled={() => setEditing(false)}
          onSaved={() => {
            setEditing(false);
            reload();
          }}
        />
      );
    }
    if (departments.length === 0) return <Empty description="The user is in no department" />;
    return <UserDepartmentsList departments={departments} onRename={onRename} />;
  }

  return (
    <Card
      title="Departments of the user"
      extra={
        !editing && (
          <Button type="primary" onClick={() => setEditing(true)} disabled={!departments || loading}>
            Edit
          </Button>
        )
      }
    >
      <Flex vertical gap="middle" aria-busy={loading}>
        <Flex justify="space-between" align="center">
          <Typography.Text type="secondary">User {userId}</Typography.Text>
          {!editing && (
            <Button type="link" className="row-action" onClick={reload} loading={loading}>
              Reload
            </Button>
          )}
        </Flex>
        <Problem error={problem} />
        {content()}
      </Flex>
    </Card>
  );
}
