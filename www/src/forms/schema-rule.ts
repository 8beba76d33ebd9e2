import type { FormRule } from "antd";
import type { InputSchema, Issue } from "genauth-management";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** The fields that have rules, in every form. */
type Field = "name" | "code" | "description" | "email" | "phone" | "phoneCountryCode" | "username";

/**
 * Validation rules for the fields of a form, from the schema of the call: an input that the client would refuse is reported at
 * its field while it is typed. Use: `rules={[ruleOf("name")]}`.
 *
 * `inputOf` turns the form's values into the input of the call, and `names` maps a form field to its name in that input, if
 * they differ.
 */
export function useSchemaRule<Values>(
  schema: InputSchema<object>,
  inputOf: (values: Values) => object,
  names: { readonly [Name in Field]?: string } = {},
) {
  const t = useTexts(texts);

  /** Without the path: the label names the field. */
  function sentence(field: Field, { code, expected, received }: Issue): string {
    if (code === "required" || received === "an empty string") return field === "code" ? t.codeNeeded : t.nameNeeded;
    if (field === "code") return t.codeWrong;
    const most = /(\d+) characters/.exec(expected)?.[1];
    return code === "too_long" && most ? t.tooLong(most) : t.wrong;
  }

  return (field: Field): FormRule =>
    ({ getFieldsValue }) => ({
      async validator() {
        const { issues = [] } = schema["~standard"].validate(inputOf(getFieldsValue()));
        const issue = issues.find(({ path }) => path[0] === (names[field] ?? field));
        if (issue) throw new Error(sentence(field, issue));
      },
    });
}
