// Asks for values, each once: what an expression is, what a function returns, what a file exports.
import { typed } from "./annotations.js";
import { argumentOf, caughtBy } from "./callbacks.js";
import { member, ofSdk } from "./members.js";
import { OTHER } from "./other.js";
import { isOfficial } from "./project.js";
import { probableCall } from "./perhaps.js";
import { isFunction } from "./tree.js";
import { evaluated, imported, sourceOf } from "./values.js";
/** @import { Project } from "./project.js" */
/** @import { Declared } from "./declared.js" */
/** @import { Binding, Module, Node, Ours, Value } from "./types.js" */

/** Expressions that lead through more others than this are not followed. */
const DEEPEST = 200;

export class Evaluator {
  /**
   * @param {Project} project
   * @param {(path: string) => Module | undefined} moduleAt
   * @param {{ ours: Ours, declared: Declared, knowing: ReadonlySet<string> }} known
   */
  constructor(project, moduleAt, known) {
    this.project = project;
    this.moduleAt = moduleAt;
    this.known = known;
    /** @type {Map<Node | Binding, Value | undefined>} */
    this.values = new Map();
    /** Whether blocks make calls; nothing, as far as they do not. @type {Map<Node, "certain" | "perhaps" | "">} */
    this.calling = new Map();
    /** @type {Set<Node | Binding>} */
    this.open = new Set();
    /** @type {Set<string>} */
    this.openMembers = new Set();
  }

  /**
   * @param {Node} node
   * @param {Module} module
   */
  valueOf(node, module) {
    return this.once(node, () => evaluated(this, node, module));
  }

  /**
   * @param {Binding} binding
   * @param {Module} module
   */
  bound(binding, module) {
    return this.once(binding, () => sourceOf(this, binding, module));
  }

  /**
   * @param {Node} annotation
   * @param {Module} module
   */
  typed(annotation, module) {
    return typed(this, annotation, module);
  }

  /**
   * @param {Value} value
   * @param {string} name
   */
  member(value, name) {
    if (!("node" in value)) return member(this, value, name);
    // A class or an interface may extend itself, also through others.
    const key = `${value.module.path} ${value.node.start} ${name}`;
    if (this.openMembers.has(key) || this.openMembers.size > DEEPEST) return undefined;
    this.openMembers.add(key);
    try {
      return member(this, value, name);
    } finally {
      this.openMembers.delete(key);
    }
  }

  /**
   * @param {string} from
   * @param {Module} module
   */
  imported(from, module) {
    return imported(this, from, module);
  }

  /**
   * @param {Node | Binding} key
   * @param {() => Value | undefined} make
   */
  once(key, make) {
    if (this.values.has(key)) return this.values.get(key);
    const value = this.guarded(key, make);
    // A value that was asked for while it was made is not known for good.
    if (this.open.size === 0 || value) this.values.set(key, value);
    return value;
  }

  /**
   * Nothing for what is asked for while it is made: `const a = b, b = a`.
   * @param {Node | Binding} key
   * @param {() => Value | undefined} make
   */
  guarded(key, make) {
    if (this.open.has(key) || this.open.size > DEEPEST) return undefined;
    this.open.add(key);
    try {
      return make();
    } finally {
      this.open.delete(key);
    }
  }

  /**
   * @param {Value | undefined} value
   * @returns {Value | undefined}
   */
  settled(value) {
    return value?.kind === "promise" ? this.settled(value.of) : value;
  }

  /**
   * What `new` makes of a class.
   * @param {Value | undefined} value
   * @returns {Value | undefined}
   */
  instanceOf(value) {
    if (value?.kind === "clientClass") return { kind: "client" };
    if (value?.kind === "authClass") return { kind: "auth" };
    if (value?.kind !== "class") return value?.kind === "client" || value?.kind === "auth" ? value : value && OTHER;
    const { node, module } = value;
    const parent = node.superClass && this.guarded(node, () => this.instanceOf(this.valueOf(node.superClass, module)));
    // A class of the project that is a client and more: only what it defines itself is its own.
    return parent?.kind === "client" && node.body.body.length === 0 ? parent : { kind: "instance", node, module };
  }

  /**
   * @param {Node} node A function.
   * @param {Module} module
   * @returns {Value | undefined}
   */
  returned(node, module) {
    const declared = node.returnType && this.typed(node.returnType, module);
    if (declared && (declared.kind !== "other" || !node.body)) return declared;
    // A generator, or a declaration without a body.
    if (node.generator || !node.body) return undefined;
    const value = this.guarded(node, () => {
      if (node.body.type !== "BlockStatement") return this.valueOf(node.body, module);
      const values = returnsOf(node, module).map((argument) => this.valueOf(argument, module));
      return values.find((one) => one && one.kind !== "other") ?? values[0];
    });
    return node.async ? { kind: "promise", of: this.settled(value) } : value;
  }

  /**
   * @param {Node} node A function.
   * @param {number} place
   * @param {Module} module
   */
  argument(node, place, module) {
    return argumentOf(this, node, place, module);
  }

  /**
   * @param {Node} clause
   * @param {Module} module
   */
  caught(clause, module) {
    return caughtBy(this, clause, module);
  }

  /**
   * The name of a call of the API that a member is perhaps.
   * @param {Node} node
   * @param {Module} module
   */
  probable(node, module) {
    // Where nothing but the sign-in of users is left, a client is this package's.
    if (this.known.knowing.size === 0) return undefined;
    return probableCall(this, module, this.known.ours, node, this.known.knowing.has(module.path));
  }

  /**
   * What the pattern in which a name stands takes apart.
   * @param {Binding} binding
   * @param {Module} module
   */
  whole({ source }, module) {
    return sourceOf(this, { source, path: [], assigned: [] }, module);
  }

  /**
   * @param {string} from
   * @param {string} name
   * @param {Module} module
   * @returns {Value | undefined}
   */
  exportOf(from, name, module) {
    if (isOfficial(from)) return ofSdk(name);
    const path = this.project.resolve(from, module.path);
    const found = path === undefined ? undefined : this.moduleAt(path);
    if (found) return this.exportedBy(found, name);
    return this.project.mayBeOwn(from) ? undefined : OTHER;
  }

  /**
   * @param {Module} module
   * @param {string} name
   * @returns {Value | undefined}
   */
  exportedBy(module, name) {
    const found = this.project.exported(module, name, this.moduleAt);
    if (!found) return name === "default" && module.commonJs.length > 0 ? { kind: "module", module } : undefined;
    if ("from" in found) return found.name === "*" ? { kind: "sdk" } : ofSdk(found.name);
    if ("namespace" in found) return { kind: "module", module: found.namespace };
    return this.valueOf(found.node, found.module);
  }
}

/**
 * What a function returns, but not the functions in it.
 * @param {Node} node
 * @param {Module} module
 * @returns {Node[]}
 */
function returnsOf(node, module) {
  /** @type {Node[]} */
  const found = [];
  for (const one of returnStatements(module)) {
    let around = module.parents.get(one);
    while (around && !isFunction(around)) around = module.parents.get(around);
    if (around === node && one.argument) found.push(one.argument);
  }
  return found;
}

/** @type {WeakMap<Module, Node[]>} */
const returns = new WeakMap();

/** @param {Module} module */
function returnStatements(module) {
  const known = returns.get(module) ?? module.nodes.filter(({ type }) => type === "ReturnStatement");
  returns.set(module, known);
  return known;
}
