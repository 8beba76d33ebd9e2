import { Checkbox, Form } from "antd";
import { schemas } from "genauth-management";
import { useRef, useState } from "react";
import { useClient } from "../client.ts";
import { useNotices } from "../failures/use-notices.tsx";
import { FormDialog } from "../forms/form-dialog.tsx";
import { useSchemaRule } from "../forms/schema-rule.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { useSelectedDepartment } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { openedOf } from "../tree/opened.ts";
import { addShown, readTreeAgain } from "./changes.ts";
import { createOnce } from "./create-once.ts";
import { DepartmentFields, type DepartmentValues } from "./department-fields.tsx";
import type { DialogProps } from "./dialog-props.ts";
import { newOwnId } from "./own-id.ts";
import { texts } from "./texts.ts";

/** Adds a department below another one and goes to it, or stays for the next one. */
export function CreateDepartment({ department: parent, onClosed }: DialogProps) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const { code: organizationCode } = useOrganization();
  const { select } = useSelectedDepartment();
  const [form] = Form.useForm<DepartmentValues>();
  // The same id for every attempt: if an answer is lost, the client finds the department of the first request by it.
  const openDepartmentId = useRef(newOwnId());
  const [another, setAnother] = useState(false);
  const ruleOf = useSchemaRule(schemas.createDepartment, inputOf);
  // This call's schema leaves the code to the service, which has the same rule for both calls.
  const codeRuleOf = useSchemaRule(schemas.updateDepartment, codeOf);

  function inputOf({ name, code, description }: DepartmentValues) {
    return {
      organizationCode,
      parentDepartmentId: parent.departmentId,
      openDepartmentId: openDepartmentId.current,
      name: name.trim(),
      ...(code.trim() && { code: code.trim() }),
      ...(description.trim() && { description: description.trim() }),
    };
  }

  function codeOf({ code }: DepartmentValues) {
    return { organizationCode, departmentId: parent.departmentId, ...(code.trim() && { code: code.trim() }) };
  }

  async function create(values: DepartmentValues) {
    const data = await createOnce(client, inputOf(values));
    addShown(organizationCode, data);
    openedOf(organizationCode).open([parent.departmentId]);
    notices.done(t.created(data.name));
    openDepartmentId.current = newOwnId();
    if (!another) select(data.departmentId);
    void readTreeAgain(organizationCode, parent.departmentId);
  }

  return (
    <FormDialog
      title={t.createBelow(parent.name)}
      submit={t.createIt}
      form={form}
      initialValues={{ name: "", code: "", description: "" }}
      staysIn={another ? "name" : undefined}
      option={
        <Checkbox checked={another} onChange={(event) => setAnother(event.target.checked)}>
          {t.createAnother}
        </Checkbox>
      }
      onSubmit={create}
      onClosed={onClosed}
    >
      <DepartmentFields ruleOf={(field) => (field === "code" ? codeRuleOf(field) : ruleOf(field))} />
    </FormDialog>
  );
}
