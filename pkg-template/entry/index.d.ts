// Appended to the types that wasm-bindgen writes: what the entries export beside the generated class.

/** The rules of one call's input, as a Standard Schema (version 1). */
export interface InputSchema<Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "genauth-management";
    /** Checks an input without sending anything: a checked copy, or every broken rule. Never throws. */
    readonly validate: (input: unknown) =>
      | { readonly value: Input; readonly issues?: undefined }
      | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: Input; readonly output: Input } | undefined;
  };
}

/**
 * The rules of every call's input, for forms and for whoever wants to know before sending.
 *
 * @example
 * ```ts
 * const found = schemas.createDepartment["~standard"].validate(form);
 * if (found.issues) for (const issue of found.issues) show(issue.path, issue.message);
 * ```
 */
export const schemas: {
  readonly [Name in keyof ManagementClient as ManagementClient[Name] extends (
    input: infer Input extends object,
    ...rest: never[]
  ) => Promise<unknown>
    ? Name
    : never]: ManagementClient[Name] extends (input: infer Input, ...rest: never[]) => unknown
    ? InputSchema<Input>
    : never;
};
