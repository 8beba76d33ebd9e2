import type { FormRule } from "antd";
import type { InputSchema, Issue } from "genauth-management";

/**
 * Rules for the fields of a form, taken from the call that the form is for: what the client would refuse stands at its
 * field while it is typed.
 *
 * `inputOf` turns what is in the form into the input of the call.
 */
export function schemaRule<Values>(schema: InputSchema<object>, inputOf: (values: Values) => object) {
  return (field: keyof Values & string): FormRule =>
    ({ getFieldsValue }) => ({
      async validator() {
        const { issues = [] } = schema["~standard"].validate(inputOf(getFieldsValue()));
        const issue = issues.find(({ path }) => path[0] === field);
        if (issue) throw new Error(sentence(issue));
      },
    });
}

/** Without the path, which the label says. */
function sentence({ expected, received }: Issue): string {
  return `Expected ${expected}, found ${received}.`;
}
