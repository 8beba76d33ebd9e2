// Appended to the types that wasm-bindgen writes: what the entries export beside the generated class.

/** Which JSON Schema is asked for. Any other target throws. */
export interface JsonSchemaOptions {
  /** Also `"openapi-3.0"`: the schema object of OpenAPI 3.0, with nested types in their places. */
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
  /** Of other libraries. Without effect. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** The rules of one call's input, as a Standard Schema and a Standard JSON Schema (version 1 of both). */
export interface InputSchema<Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "genauth-management";
    /** Checks an input without sending anything: a checked copy, or every broken rule. Never throws. */
    readonly validate: (input: unknown) =>
      | { readonly value: Input; readonly issues?: undefined }
      | { readonly issues: readonly Issue[] };
    /**
     * The same rules as JSON Schema. Four of them it has no words for: half of a surrogate pair in a text, the ceiling of
     * 1,000,000 UTF-16 units where a text has fewer characters, and depth and number of values of a free-form object.
     */
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
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
 * const tool = schemas.createDepartment["~standard"].jsonSchema.input({ target: "draft-2020-12" });
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

/** Beside its calls: iteration over every page of them. */
export interface ManagementClient {
  /**
   * The paged calls as iterators over every row.
   *
   * @example
   * ```ts
   * for await (const { name } of client.iterate.getUserDepartments({ userId })) console.log(name);
   * ```
   */
  readonly iterate: Iterate;
}

/**
 * The rows of an iterator in an array: all of them or none.
 *
 * Rejects with `kind: "config"` when there are more than `max`, and as the iterator does.
 *
 * @example
 * ```ts
 * const departments = await collect(client.iterate.getUserDepartments({ userId }), { max: 1_000 });
 * ```
 */
export function collect<Row>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  options?: {
    /** The most rows to take; more reject. Default: 10000. */
    readonly max?: number | undefined;
  },
): Promise<Row[]>;
