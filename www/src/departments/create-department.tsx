import { App, Button, Card, Flex, Form, Input } from "antd";
import { type CreateDepartmentReqDto, type DepartmentDto, schemas } from "genauth-management";
import { Problem } from "../calls/problem.tsx";
import { schemaRule } from "../calls/schema-rule.ts";
import { useCall } from "../calls/use-call.ts";
import { useSession } from "../session/session.tsx";

interface Values {
  readonly organizationCode: string;
  readonly parentDepartmentId: string;
  readonly name: string;
  readonly code: string;
}

/** A field that is left empty is not sent: an empty code is not the same as none. */
function inputOf({ code, ...values }: Values): CreateDepartmentReqDto {
  return code ? { ...values, code } : values;
}

const rule = schemaRule(schemas.createDepartment, inputOf);

export function CreateDepartment({ onCreated }: { onCreated: (department: DepartmentDto) => void }) {
  const { client, organizationCode } = useSession();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { run, pending, problem } = useCall(async (values: Values) => {
    const { data } = await client.createDepartment(inputOf(values));
    form.resetFields(["name", "code"]);
    message.success(`${data.name} was created`);
    onCreated(data);
  });

  return (
    <Card title="Create a department">
      <Form<Values>
        form={form}
        name="create"
        layout="vertical"
        requiredMark="optional"
        initialValues={{ organizationCode, parentDepartmentId: "root", name: "", code: "" }}
        onFinish={run}
        disabled={pending}
      >
        <Form.Item name="name" label="Name" required rules={[rule("name")]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="parentDepartmentId"
          label="Parent department"
          required
          rules={[rule("parentDepartmentId")]}
          extra="An id, or root for the top level"
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="organizationCode" label="Organization code" required rules={[rule("organizationCode")]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="code" label="Code" rules={[rule("code")]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Flex vertical gap="middle">
          <Problem error={problem} />
          <Button type="primary" htmlType="submit" loading={pending} block>
            Create
          </Button>
        </Flex>
      </Form>
    </Card>
  );
}
