import { Form } from "antd";
import { type CreateOrganizationReqDto, schemas } from "genauth-management";
import { useNavigate } from "react-router";
import { useClient } from "../client.ts";
import { useNotices } from "../failures/use-notices.tsx";
import { FormDialog } from "../forms/form-dialog.tsx";
import { useSchemaRule } from "../forms/schema-rule.ts";
import { keys } from "../queries/keys.ts";
import { readAgain } from "../queries/read-again.ts";
import { organizationPath } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { OrganizationFields } from "./organization-fields.tsx";
import { texts } from "./texts.ts";

interface Values {
  readonly name: string;
  readonly code: string;
  readonly description?: string;
}

const NAMES = { name: "organizationName", code: "organizationCode" };

function inputOf({ name, code, description }: Values): CreateOrganizationReqDto {
  const input = { organizationName: name?.trim(), organizationCode: code?.trim() };
  return description?.trim() ? { ...input, description: description.trim() } : input;
}

/** Creates an organization, and goes to it. */
export function CreateOrganization({ onClosed }: { onClosed: () => void }) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const ruleOf = useSchemaRule(schemas.createOrganization, inputOf, NAMES);

  async function create(values: Values) {
    const { data } = await client.createOrganization(inputOf(values));
    await readAgain({ queryKey: keys.organizations });
    notices.done(t.created(data.organizationName));
    await navigate(organizationPath(data.organizationCode));
  }

  return (
    <FormDialog
      title={t.create}
      submit={t.createIt}
      form={form}
      initialValues={{ name: "", code: "", description: "" }}
      onSubmit={create}
      onClosed={onClosed}
    >
      <OrganizationFields ruleOf={ruleOf} codeHint={t.codeHint} />
    </FormDialog>
  );
}
