// Collects findings of one file, each at its place.
import { visible } from "../proxy/text.js";
/** @import { Texts } from "../types.js" */
/** @import { Finding, Kind, Node } from "./types.js" */

const LONGEST = 80;

export class Notes {
  /**
   * @param {string} file
   * @param {string} text
   */
  constructor(file, text) {
    this.file = file;
    this.text = text;
    /** @type {Finding[]} */
    this.findings = [];
    /** Subjects that one finding in a file is enough for. @type {Set<string>} */
    this.once = new Set();
    /** @type {Set<Node>} */
    this.places = new Set();
  }

  /**
   * @param {Node} node
   * @param {Kind} kind
   * @param {string} subject
   * @param {Texts} [change]
   * @param {boolean} [certain]
   */
  add(node, kind, subject, change, certain = true) {
    const { line, column } = node.loc.start;
    const place = { file: this.file, line, column: column + 1 };
    /** @type {Texts | undefined} */
    const shown = change && [visible(change[0]), visible(change[1])];
    this.findings.push({ ...place, kind, subject: visible(subject, LONGEST), certain, ...(shown && { change: shown }) });
  }

  /**
   * @param {Node} node
   * @param {Kind} kind
   * @param {string} subject
   * @param {Texts} change
   */
  addOnce(node, kind, subject, change) {
    if (this.once.has(`${kind} ${subject}`)) return;
    this.once.add(`${kind} ${subject}`);
    this.add(node, kind, subject, change);
  }

  /**
   * One finding for a place, in however many tests it stands.
   * @param {Node} node
   * @param {Kind} kind
   * @param {string} subject
   * @param {Texts} change
   * @param {boolean} certain
   */
  addAt(node, kind, subject, change, certain) {
    if (this.places.has(node)) return;
    this.places.add(node);
    this.add(node, kind, subject, change, certain);
  }

  /**
   * The text of a node on one line, if it is short.
   * @param {Node} node
   */
  source(node) {
    const text = this.text.slice(node.start, node.end);
    return text.length <= LONGEST && !/[\r\n]/.test(text) ? visible(text) : undefined;
  }
}
