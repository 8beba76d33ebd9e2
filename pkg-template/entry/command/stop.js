// Why a command ends before it has done what it was asked for.
/** @import { Texts } from "../types.js" */

/** Exit codes. `docs/org.md` lists them for those who write scripts. */
export const EXIT = {
  /** The service is as the files say, or everything was done. */
  done: 0,
  /** A mistake in this program. */
  bug: 1,
  /** The plan has changes. */
  differs: 2,
  /** A limit or an open question. */
  stopped: 3,
  /** Arguments, variables, files, a plan, a journal or credentials. */
  refused: 4,
  /** Some steps were not done. */
  partly: 5,
  /** No usable response. */
  unreachable: 6,
  /** Ended by a signal. */
  interrupted: 130,
};

/** Thrown to end a command with an exit code, a stable code and a text in both languages. */
export class Stop extends Error {
  /**
   * @param {number} exit
   * @param {string} code
   * @param {Texts} texts
   * @param {object} [facts] More fields of the envelope that `--json` prints.
   */
  constructor(exit, code, texts, facts) {
    super(texts[0]);
    this.exit = exit;
    this.code = code;
    this.texts = texts;
    this.facts = facts;
  }
}

/** @type {(code: string, texts: Texts, facts?: object) => Stop} */
export const refused = (code, texts, facts) => new Stop(EXIT.refused, code, texts, facts);
