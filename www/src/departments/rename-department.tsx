import { App, Flex, Form, Input, type InputRef, Modal } from "antd";
import { type DepartmentDto, schemas, type UpdateDepartmentReqDto } from "genauth-management";
import { useRef } from "react";
import { Problem } from "../calls/problem.tsx";
import { schemaRule } from "../calls/schema-rule.ts";
import { useCall } from "../calls/use-call.ts";
import { useSession } from "../session/session.tsx";
import type { NamedDepartment } from "./department-name.tsx";

interface Values {
  readonly name: string;
}

export interface RenameDepartmentProps {
  readonly department: NamedDepartment & { readonly organizationCode: string };
  readonly onRenamed: (department: DepartmentDto) => void;
  readonly onClosed: () => void;
}

export function RenameDepartment({ department, onRenamed, onClosed }: RenameDepartmentProps) {
  const { client } = useSession();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const field = useRef<InputRef>(null);
  const { organizationCode, departmentId, name } = department;
  const inputOf = (values: Values): UpdateDepartmentReqDto => ({ organizationCode, departmentId, name: values.name });
  const { run, pending, problem } = useCall(async (values: Values) => {
    const { data } = await client.updateDepartment(inputOf(values));
    message.success(`${name} is now ${data.name}`);
    onRenamed(data);
    onClosed();
  });

  return (
    <Modal
      open
      title={`Rename ${name}`}
      okText="Rename"
      confirmLoading={pending}
      onOk={form.submit}
      onCancel={onClosed}
      afterOpenChange={(open) => open && field.current?.focus({ cursor: "all" })}
    >
      <Form<Values> form={form} name="rename" layout="vertical" initialValues={{ name }} onFinish={run} disabled={pending}>
        <Form.Item name="name" label="New name" rules={[schemaRule(schemas.updateDepartment, inputOf)("name")]}>
          <Input ref={field} autoComplete="off" />
        </Form.Item>
        <Flex vertical>
          <Problem error={problem} />
        </Flex>
      </Form>
    </Modal>
  );
}
