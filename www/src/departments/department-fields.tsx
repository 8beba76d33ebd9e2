import { Form, type FormRule, Input } from "antd";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

export interface DepartmentValues {
  readonly name: string;
  readonly code: string;
  readonly description: string;
}

interface DepartmentFieldsProps {
  /** The validation rules of the call, for each field. */
  readonly ruleOf: (field: keyof DepartmentValues) => FormRule;
  /** The fields that are read-only here. */
  readonly withoutCode?: boolean;
}

/** The form fields of a department, for creating and editing. */
export function DepartmentFields({ ruleOf, withoutCode = false }: DepartmentFieldsProps) {
  const t = useTexts(texts);
  return (
    <>
      <Form.Item name="name" label={t.name} rules={[ruleOf("name")]} required>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="code" label={t.code} rules={[ruleOf("code")]} extra={withoutCode ? t.rootCode : t.codeHint}>
        <Input autoComplete="off" spellCheck={false} disabled={withoutCode} />
      </Form.Item>
      <Form.Item name="description" label={t.description} rules={[ruleOf("description")]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}
