import { AutoComplete, Button, Form } from "antd";
import type { NamedDepartment } from "./department-name.tsx";

interface AddDepartmentProps {
  /** Departments whose names are known. */
  readonly offered: readonly NamedDepartment[];
  /** Those that are in the list already. */
  readonly chosen: readonly NamedDepartment[];
  readonly onAdd: (department: NamedDepartment) => void;
}

/** One more department: one that is known here, or any other by its id. */
export function AddDepartment({ offered, chosen, onAdd }: AddDepartmentProps) {
  const [form] = Form.useForm<{ departmentId: string }>();
  const isChosen = (id: string) => chosen.some(({ departmentId }) => departmentId === id);
  const options = new Map(
    offered
      .filter(({ departmentId }) => !isChosen(departmentId))
      .map(({ departmentId, name }) => [departmentId, { value: departmentId, label: `${name} · ${departmentId}` }]),
  );

  function add(typed: string) {
    const id = typed.trim();
    onAdd(offered.find(({ departmentId }) => departmentId === id) ?? { departmentId: id, name: "By its id" });
    form.resetFields();
  }

  return (
    <Form form={form} name="add" layout="vertical" onFinish={({ departmentId }) => add(departmentId)}>
      <Form.Item label="Add a department" htmlFor="add_departmentId" style={{ margin: 0 }}>
        <div style={{ display: "flex", gap: 8, alignItems: "start" }}>
          <Form.Item
            name="departmentId"
            style={{ flex: 1, margin: 0 }}
            validateTrigger="onSubmit"
            rules={[
              { required: true, whitespace: true, message: "Choose a department or write its id." },
              {
                validator: async (_, id: string | undefined) => {
                  if (id && isChosen(id.trim())) throw new Error("It is in the list already.");
                },
              },
            ]}
          >
            <AutoComplete options={[...options.values()]} placeholder="Created here, or an id" />
          </Form.Item>
          <Button htmlType="submit">Add</Button>
        </div>
      </Form.Item>
    </Form>
  );
}
