import { Col, Flex, Row } from "antd";
import type { DepartmentDto } from "genauth-management";
import { useState } from "react";
import { CreateDepartment } from "./create-department.tsx";
import { CreatedDepartments } from "./created-departments.tsx";
import { RenameDepartment, type RenameDepartmentProps } from "./rename-department.tsx";
import { UserDepartmentsCard } from "./user-departments-card.tsx";
import { useUserDepartments } from "./use-user-departments.ts";

/** The user's departments, and beside them what makes new ones. */
export function DepartmentsPage() {
  const userDepartments = useUserDepartments();
  const [created, setCreated] = useState<readonly DepartmentDto[]>([]);
  const [renaming, setRenaming] = useState<RenameDepartmentProps["department"]>();

  function renamed(department: DepartmentDto) {
    setCreated((known) => known.map((one) => (one.departmentId === department.departmentId ? department : one)));
    userDepartments.reload();
  }

  return (
    <Row gutter={[24, 24]}>
      <Col xs={24} lg={15}>
        <UserDepartmentsCard userDepartments={userDepartments} offered={created} onRename={setRenaming} />
      </Col>
      <Col xs={24} lg={9}>
        <Flex vertical gap="large">
          <CreateDepartment onCreated={(department) => setCreated((known) => [department, ...known])} />
          <CreatedDepartments departments={created} onRename={setRenaming} />
        </Flex>
      </Col>
      {renaming && (
        <RenameDepartment department={renaming} onRenamed={renamed} onClosed={() => setRenaming(undefined)} />
      )}
    </Row>
  );
}
