import { Form } from "antd";
import { schemas, type UpdateDepartmentReqDto } from "genauth-management";
import { useClient } from "../client.ts";
import { useNotices } from "../failures/use-notices.tsx";
import { FormDialog } from "../forms/form-dialog.tsx";
import { useSchemaRule } from "../forms/schema-rule.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { keys } from "../queries/keys.ts";
import { readAgain } from "../queries/read-again.ts";
import { useTexts } from "../texts/texts.ts";
import { changeShown, readTreeAgain } from "./changes.ts";
import { DepartmentFields, type DepartmentValues } from "./department-fields.tsx";
import type { DialogProps } from "./dialog-props.ts";
import { texts } from "./texts.ts";

/** Changes name, code and description. Sends only changed fields, because somebody else may change the others meanwhile. */
export function EditDepartment({ department, onClosed }: DialogProps) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const { code: organizationCode, rootDepartmentId } = useOrganization();
  const [form] = Form.useForm<DepartmentValues>();
  const ruleOf = useSchemaRule(schemas.updateDepartment, inputOf);
  const { departmentId, name, code = "", description = "", parentDepartmentId } = department;
  const isRoot = departmentId === rootDepartmentId;
  const before: DepartmentValues = { name, code, description };

  function changesOf(values: DepartmentValues): Partial<DepartmentValues> {
    const fields = Object.entries(values).map(([field, value]) => [field, value.trim()] as const);
    return Object.fromEntries(fields.filter(([field, value]) => value !== before[field as keyof DepartmentValues]));
  }

  function inputOf(values: DepartmentValues): UpdateDepartmentReqDto {
    return { organizationCode, departmentId, ...changesOf(values) };
  }

  async function save(values: DepartmentValues) {
    const changes = changesOf(values);
    if (Object.keys(changes).length === 0) return;
    const takeBack = changeShown(organizationCode, departmentId, changes);
    try {
      const { data } = await client.updateDepartment(inputOf(values));
      notices.done(t.saved(data.name));
    } catch (error) {
      takeBack();
      throw error;
    } finally {
      void readTreeAgain(organizationCode, parentDepartmentId);
      // The organization has the name of its root department.
      if (isRoot) void readAgain({ queryKey: keys.organization(organizationCode) });
      if (isRoot) void readAgain({ queryKey: keys.organizations });
    }
  }

  return (
    <FormDialog
      title={t.editTitle(name)}
      submit={t.save}
      form={form}
      initialValues={before}
      firstField="name"
      clashingField="code"
      onSubmit={save}
      onClosed={onClosed}
    >
      <DepartmentFields ruleOf={ruleOf} withoutCode={isRoot} />
    </FormDialog>
  );
}
