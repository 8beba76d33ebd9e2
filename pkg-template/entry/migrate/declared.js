// What the package's own declarations say: which types there are, and the texts that a field may hold.

/** @param {string} text */
const plain = (text) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");

/** @param {string} text */
const constant = (text) => text.replace(/(\p{Ll})(\p{Lu})/gu, "$1_$2").toUpperCase();

export class Declared {
  /** @param {string} declarations `index.d.cts`. */
  constructor(declarations) {
    this.declarations = declarations;
    /** @type {Set<string>} */
    this.types = new Set(
      [...declarations.matchAll(/^export (?:declare )?(?:interface|type|class) (\w+)/gm)].map(([, name]) => name),
    );
    /** Where each type begins. @type {Map<string, number>} */
    this.starts = new Map([...declarations.matchAll(/^export interface (\w+)/gm)].map(({ index, 1: name }) => [name, index]));
  }

  /**
   * The text that a member of an enum of the official client stands for, where a type here has it: `USER_ID` is `user_id`.
   * @param {string} type
   * @param {string} field
   * @param {string} member
   */
  textOf(type, field, member) {
    const texts = this.textsOf(type, field);
    // `dateTime` and `datetime` are two: DATE_TIME and DATETIME.
    return texts.find((text) => constant(text) === member) ?? texts.find((text) => plain(text) === plain(member));
  }

  /**
   * @param {string} type
   * @param {string} field
   */
  textsOf(type, field) {
    // As deep as the first field, however deep that is: an object in a field has fields of its own.
    const body = this.bodyOf(type);
    const depth = /^[ \t]+(?=["\w])/m.exec(body)?.[0] ?? "";
    // A name of the project's, which may be any text.
    const name = field.replace(/\W/g, "\\$&");
    const declared = new RegExp(`^${depth}"?${name}"?\\??:\\s([^;]*);`, "m").exec(body)?.[1] ?? "";
    return this.literals(declared);
  }

  /**
   * Whether a type is that of a response, with `statusCode` beside `data`.
   * @param {string} type
   */
  isResponse(type) {
    const body = this.bodyOf(type);
    return /^[^{]* extends (?:Resp|Bare)</.test(body) || /^[ \t]+statusCode\??:/m.test(body);
  }

  /** @param {string} type */
  bodyOf(type) {
    const start = this.starts.get(type);
    if (start === undefined) return "";
    const line = this.declarations.slice(start, this.declarations.indexOf("\n", start));
    return line.endsWith("}") ? line : this.declarations.slice(start, this.declarations.indexOf("\n}", start));
  }

  /**
   * @param {string} text
   * @returns {string[]}
   */
  literals(text) {
    const own = [...text.matchAll(/"([^"]*)"/g)].map(([, literal]) => literal);
    const named = [...text.replace(/"[^"]*"/g, "").matchAll(/\b[A-Z]\w*/g)].flatMap(([name]) => {
      const alias = new RegExp(`^export type ${name} =\\s([^;]*);`, "m").exec(this.declarations)?.[1];
      return alias && !new RegExp(`\\b${name}\\b`).test(alias) ? this.literals(alias) : [];
    });
    return [...own, ...named];
  }
}
