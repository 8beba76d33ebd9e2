// What `index.d.cts` declares, in the words of the contract: its calls, and the types that these are made of.
import { readFileSync } from "node:fs";
// TypeScript 7 has no stable interface to its parser yet.
import ts from "typescript-6";
import { types } from "../../lib/contract/decided.js";

const file = new URL("../node_modules/genauth-management/dist/index.d.cts", import.meta.url);
const source = ts.createSourceFile("index.d.cts", readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);

const statements = /** @type {any[]} */ ([...source.statements]);
const named = (kind) => new Map(statements.filter((statement) => statement.kind === kind).map((node) => [node.name.text, node]));
const interfaces = named(ts.SyntaxKind.InterfaceDeclaration);
const aliases = named(ts.SyntaxKind.TypeAliasDeclaration);
/** The members of the client: those of its class, and those of the interfaces of its name, one for each call. */
const members = statements.flatMap((node) => (node.name?.text === "ManagementClient" ? node.members : []));

const nameOf = ({ name }) => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText());

/** What is shown when somebody hovers over a name: the sentences, and the tags. */
function documentation(node) {
  const tags = ts.getJSDocTags(node).map(({ tagName, comment }) => [tagName.text, ts.getTextOfJSDocComment(comment) ?? ""]);
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return {
    text: comments
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
      .join("\n")
      .trim(),
    tags: Object.fromEntries(tags),
  };
}

/** Every method that takes the options of a call: `name -> { request, response, documentation }`. */
export const calls = new Map(
  members
    .filter((member) => member.parameters?.[1]?.type?.getText() === "CallOptions" && nameOf(member) !== "makeRequest")
    .map((member) => [
      nameOf(member),
      {
        request: member.parameters[0].type.getText(),
        optional: member.parameters[0].questionToken !== undefined,
        response: /^Promise<(.+)>$/s.exec(member.type.getText())?.[1],
        documentation: documentation(member),
      },
    ]),
);

/** An interface by its name, or of an answer that extends `Resp<…>`: `field -> { type, optional, nullable, enum, documentation }`. */
export function fieldsOf(name) {
  const answer = interfaces.get(name)?.heritageClauses?.[0].types[0];
  const [data] = answer?.expression.text === "Resp" ? answer.typeArguments : [];
  const fields = interfaces.get(data ? "Resp" : name)?.members.map((member) => {
    const optional = member.questionToken ? { optional: true } : {};
    const declared = member.type.getText() === "Data" ? data : member.type;
    const type = member.questionToken ? withoutUndefined(declared) : described(declared);
    return [nameOf(member), { ...type, ...optional, documentation: documentation(member) }];
  });
  return fields && Object.fromEntries(fields);
}

/** `place: what is wrong` for everything in which an interface is not what was decided. */
export function declarationDifferences(name) {
  const declared = fieldsOf(name);
  if (!declared) return [`${name}: not declared`];
  const lines = [];
  for (const field of new Set([...Object.keys(types[name]), ...Object.keys(declared)])) {
    const [is, should] = [declared[field], types[name][field]].map(inWords);
    if (is !== should) lines.push(`${name}.${field}: ${is}, and should be ${should}`);
  }
  return lines;
}

/** What a type can say of a field; limits stand in the checks alone. */
function inWords(field) {
  if (!field) return "absent";
  const { type, shown = type, optional, nullable, enum: values, knownValues } = field;
  const words = [optional ? "optional" : "required", shown.replace(/\bnumber\b/, "integer")];
  if (nullable) words.push("or null");
  if (values) words.push(`of ${[...values].sort()}`);
  if (knownValues) words.push(`such as ${[...knownValues].sort()}`);
  return words.join(" ");
}

/**
 * A type in the contract's words. Types of numbers know no integers, so `number` stands for `integer`.
 * @returns {{ [fact: string]: any }}
 */
function described(node) {
  if (ts.isParenthesizedTypeNode(node)) return described(node.type);
  if (ts.isArrayTypeNode(node)) {
    const { type, ...rest } = described(node.elementType);
    return { ...rest, type: type.includes(" ") ? `(${type})[]` : `${type}[]` };
  }
  const alias = ts.isTypeReferenceNode(node) && aliases.get(node.typeName.getText());
  if (alias) return described(alias.type);
  if (ts.isUnionTypeNode(node)) return union(node.types);
  if (ts.isLiteralTypeNode(node)) return union([node]);
  const words = { number: "integer", unknown: "any", "Record<string, unknown>": "object" };
  return { type: words[node.getText()] ?? node.getText() };
}

/** What may be absent may be `undefined` as well, which the contract does not say again. */
function withoutUndefined(node) {
  if (!ts.isUnionTypeNode(node)) return described(node);
  return union(node.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword));
}

function union(parts) {
  const isNull = (part) => ts.isLiteralTypeNode(part) && part.literal.kind === ts.SyntaxKind.NullKeyword;
  const nullable = parts.some(isNull) ? { nullable: true } : {};
  const others = parts.filter((part) => !isNull(part));
  if (others.every(isText)) return { type: "string", enum: others.map(({ literal }) => literal.text), ...nullable };
  // `Gender | (string & {})`: the values that are known, and any other.
  const named = others.filter((part) => part.getText() !== "(string & {})").map(described);
  if (named.length < others.length) {
    return { type: "string", knownValues: named.flatMap((part) => part.enum), ...nullable };
  }
  const [first, ...more] = named;
  if (more.length === 0) return { ...first, ...nullable };
  // One value or a list of them: the values are those of both. One value or a number: those of the texts.
  const texts = more.filter(({ type }) => type !== "integer");
  const same = first.enum && texts.every(({ enum: values }) => String(values) === String(first.enum)) ? { enum: first.enum } : {};
  return { type: named.map(({ type }) => type).join(" | "), ...same, ...nullable };
}

const isText = (part) => ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal);
