import { Form } from "antd";
import { schemas, type UpdateOrganizationReqDto } from "genauth-management";
import { useLocation, useNavigate } from "react-router";
import { useClient } from "../client.ts";
import { useNotices } from "../failures/use-notices.tsx";
import { FormDialog } from "../forms/form-dialog.tsx";
import { useSchemaRule } from "../forms/schema-rule.ts";
import { keys } from "../queries/keys.ts";
import { readAgain } from "../queries/read-again.ts";
import { organizationPath } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import type { Organization } from "./organization.tsx";
import { OrganizationFields } from "./organization-fields.tsx";
import { texts } from "./texts.ts";

interface Values {
  readonly name: string;
  readonly code: string;
  readonly description: string;
}

const NAMES = { name: "organizationName", code: "organizationNewCode" };

interface EditOrganizationProps {
  readonly organization: Organization;
  readonly onClosed: () => void;
}

/** Changes name, code and description; a new code is also a new address. */
export function EditOrganization({ organization, onClosed }: EditOrganizationProps) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [form] = Form.useForm<Values>();
  const ruleOf = useSchemaRule(schemas.updateOrganization, inputOf, NAMES);

  function inputOf({ name, code, description }: Values): UpdateOrganizationReqDto {
    return {
      organizationCode: organization.code,
      organizationName: name.trim(),
      organizationNewCode: code.trim(),
      description: description.trim(),
    };
  }

  async function save(values: Values) {
    const { data } = await client.updateOrganization(inputOf(values));
    const code = data.organizationCode;
    if (code === organization.code) {
      await readAgain({ queryKey: keys.organization(code) });
      // Its root department has the same name and description.
      void readAgain({ queryKey: keys.everyDepartment(code) });
    } else {
      const rest = pathname.slice(organizationPath(organization.code).length);
      await navigate(organizationPath(code) + rest + search, { replace: true });
    }
    await readAgain({ queryKey: keys.organizations });
    notices.done(t.saved(data.organizationName));
  }

  return (
    <FormDialog title={t.edit} submit={t.save} form={form} initialValues={organization} onSubmit={save} onClosed={onClosed}>
      <OrganizationFields ruleOf={ruleOf} codeHint={t.codeChange} />
    </FormDialog>
  );
}
