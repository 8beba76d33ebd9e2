// Types that several files of the migration checker use, for the compiler that checks them.
import type { Texts } from "../types.js";

/** A node of a syntax tree, as @babel/parser makes it: which further fields it has depends on its type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  // biome-ignore lint/suspicious/noExplicitAny: a type for each kind of node would be a library of its own
  readonly [field: string]: any;
}

/** Where a name gets its value from. */
export type Source =
  | { readonly kind: "expression"; readonly node: Node }
  | { readonly kind: "annotation"; readonly node: Node; readonly otherwise?: Source | undefined }
  | { readonly kind: "parameter"; readonly of: Node; readonly place: number; readonly otherwise?: Node | undefined }
  | { readonly kind: "element"; readonly node: Node; readonly waits: boolean }
  | { readonly kind: "function" | "class" | "type" | "catch"; readonly node: Node }
  | { readonly kind: "import"; readonly from: string; readonly name: string; readonly node: Node };

/** What a name stands for: a source, and the way from it through patterns. */
export interface Binding {
  readonly source: Source;
  readonly path: readonly Step[];
  /** What is assigned to it later. */
  readonly assigned: Node[];
}

/** One step through a pattern: the name of a field, or a place in a list. */
export type Step = string | number;

export interface Scope {
  readonly parent: Scope | undefined;
  readonly isFunction: boolean;
  readonly names: Map<string, Binding>;
}

/** A file of the project that was parsed. */
export interface Module {
  readonly path: string;
  readonly program: Node;
  /** All nodes, parents before their children. */
  readonly nodes: readonly Node[];
  readonly parents: ReadonlyMap<Node, Node>;
  readonly scopes: ReadonlyMap<Node, Scope>;
  /** Assignments to `this.NAME`, by the class or function that `this` is of. */
  readonly ownFields: ReadonlyMap<Node, ReadonlyMap<string, Node[]>>;
  /** What `exports.NAME` and `module.exports` are given. */
  readonly commonJs: readonly { readonly name: string; readonly node: Node }[];
}

/**
 * What is known of the value of an expression; nothing at all is `undefined`. `other` is certainly nothing of the official client.
 */
export type Value =
  | { readonly kind: "other" | "sdk" | "clientClass" | "client" | "authClass" | "auth" | "models" }
  | { readonly kind: "method"; readonly name: string }
  | { readonly kind: "response" | "status"; readonly of: string; readonly isPerhaps?: boolean | undefined }
  | { readonly kind: "axiosError"; readonly isPerhaps: boolean }
  | { readonly kind: "promise"; readonly of: Value | undefined }
  | { readonly kind: "then"; readonly promise: Value; readonly name: string }
  | { readonly kind: "list"; readonly of: readonly (Value | undefined)[] }
  | { readonly kind: "map"; readonly of: Value | undefined }
  | { readonly kind: "record"; readonly of: Value | undefined }
  /** A method of a list or a map. */
  | { readonly kind: "through"; readonly of: Extract<Value, { kind: "list" } | { kind: "map" }>; readonly name: string }
  | { readonly kind: "model"; readonly name: string }
  | { readonly kind: "enum"; readonly type: string; readonly field: string }
  | { readonly kind: "member"; readonly type: string; readonly field: string; readonly name: string }
  | { readonly kind: "object" | "function" | "class" | "instance" | "interface"; readonly node: Node; readonly module: Module }
  | { readonly kind: "module"; readonly module: Module };

/** What a finding is about. Stable, as its texts are not. */
export type Kind =
  | "import"
  | "options"
  | "call"
  | "missing"
  | "kept"
  | "renamed"
  | "arguments"
  | "fields"
  | "success"
  | "errors"
  | "types"
  | "enums"
  | "computed";

export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly kind: Kind;
  /** What stands there: `listUsers`, `statusCode`, `Models.GetUserDto`. */
  readonly subject: string;
  /** False where the object that is called is probably a client. */
  readonly certain: boolean;
  /** What to change; a call without stays as it is. */
  readonly change?: Texts;
}

/** A file that was not read or not parsed, and why. */
export interface Skipped {
  readonly file: string;
  readonly reason: string;
}

/** What the package has. */
export interface Ours {
  readonly calls: ReadonlySet<string>;
  /** The declarations of the package, `index.d.cts`. */
  readonly declarations: string;
}

export interface Inspection {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** Whether a file imports the official client. */
  readonly isUsed: boolean;
}
