// Writes a journal one text after the other, those that come meanwhile together.
/** @import { Journal } from "./apply-types.js" */

/** @param {Journal} journal */
export function makeWriter(journal) {
  let waiting = "";
  /** @type {Promise<void> | undefined} */
  let writing;
  /** @type {{ thrown: unknown } | undefined} */
  let broken;

  async function write() {
    try {
      while (waiting) {
        const text = waiting;
        waiting = "";
        await journal.append(text);
      }
    } catch (thrown) {
      broken = { thrown };
      throw thrown;
    } finally {
      writing = undefined;
    }
  }

  return {
    /**
     * Resolves when the text is written, and all texts before it. After a failure nothing more is written.
     * @param {string} text
     */
    async append(text) {
      if (broken) throw broken.thrown;
      waiting += text;
      if (!waiting && !writing) return;
      // What is added while a text is being written is written by the same loop.
      writing ??= write();
      await writing;
    },
  };
}
