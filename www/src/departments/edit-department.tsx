import { Form } from "antd";
import { schemas, type UpdateDepartmentReqDto } from "genauth-management";
import { useClient } from "../client.ts";
import { settle } from "../failures/find-out.ts";
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
    const data = await write(changes);
    const former = Object.fromEntries(Object.keys(changes).map((field) => [field, before[field as keyof DepartmentValues]]));
    // The service cannot clear a code.
    notices.done(t.saved(data.name), former.code === "" ? undefined : () => void putBack(former));
  }

  async function putBack(former: Partial<DepartmentValues>) {
    try {
      await write(former);
      notices.done(t.changedBack(name));
    } catch (error) {
      notices.failed(error, {
        failed: t.changeBackFailed(name),
        unknown: t.changeBackUnknown(name),
        unchanged: t.changeBackUnchanged(name),
        read: async () => (await read(former)) !== undefined,
        onCarriedOut() {
          notices.done(t.changedBack(name));
          void readTreeAgain(organizationCode, parentDepartmentId);
        },
      });
    }
  }

  /** The department as stored, if it has these fields. */
  async function read(fields: Partial<DepartmentValues>) {
    const { data } = await client.getDepartment({ organizationCode, departmentId });
    const stored: DepartmentValues = { name: data.name, code: data.code ?? "", description: data.description ?? "" };
    const same = Object.entries(fields).every(([field, value]) => stored[field as keyof DepartmentValues] === value);
    return same ? data : undefined;
  }

  async function write(fields: Partial<DepartmentValues>) {
    const takeBack = changeShown(organizationCode, departmentId, fields);
    const update = async () => (await client.updateDepartment({ organizationCode, departmentId, ...fields })).data;
    try {
      return await settle(update, () => read(fields));
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
    <FormDialog title={t.editTitle(name)} submit={t.save} form={form} initialValues={before} onSubmit={save} onClosed={onClosed}>
      <DepartmentFields ruleOf={ruleOf} withoutCode={isRoot} />
    </FormDialog>
  );
}
