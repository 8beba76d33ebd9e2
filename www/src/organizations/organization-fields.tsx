import { Form, type FormRule, Input } from "antd";
import { texts as formTexts } from "../forms/texts.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

interface OrganizationFieldsProps {
  /** The validation rules of the call, for each field. */
  readonly ruleOf: (field: "name" | "code" | "description") => FormRule;
  readonly codeHint: string;
}

/** The form fields of an organization, for creating and editing. */
export function OrganizationFields({ ruleOf, codeHint }: OrganizationFieldsProps) {
  const t = useTexts(texts);
  // Creating one is allowed without a code, and nobody knows which one it then gets.
  const hasCode = { required: true, whitespace: true, message: useTexts(formTexts).codeNeeded };
  return (
    <>
      <Form.Item name="name" label={t.name} rules={[ruleOf("name")]} required>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="code" label={t.code} rules={[hasCode, ruleOf("code")]} validateFirst extra={codeHint}>
        <Input autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item name="description" label={t.description} rules={[ruleOf("description")]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}
