import type { FormRule } from "antd";
import type { InputSchema, Issue } from "genauth-management";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/**
 * Rules for the fields of a form, taken from the call that the form is for: what the client would refuse stands at its
 * field while it is typed. Use: `rules={[ruleOf("name")]}`.
 *
 * `inputOf` turns what is in the form into the input of the call, and `names` says what a field is called there, if not the
 * same.
 */
export function useSchemaRule<Values>(
  schema: InputSchema<object>,
  inputOf: (values: Values) => object,
  names: { readonly [Field in keyof Values]?: string } = {},
) {
  const t = useTexts(texts);

  /** Without the path, which the label says. */
  function sentence({ code, expected, received }: Issue): string {
    if (code === "required" || received === "an empty string") return t.needed;
    const most = /(\d+) characters/.exec(expected)?.[1];
    return code === "too_long" && most ? t.tooLong(most) : t.wrong(expected, received);
  }

  return (field: keyof Values & string): FormRule =>
    ({ getFieldsValue }) => ({
      async validator() {
        const { issues = [] } = schema["~standard"].validate(inputOf(getFieldsValue()));
        const issue = issues.find(({ path }) => path[0] === (names[field] ?? field));
        if (issue) throw new Error(sentence(issue));
      },
    });
}
