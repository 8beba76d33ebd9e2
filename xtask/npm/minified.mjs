// A bundle in few bytes. Names within the package are short: the stack of an error has the caller's frames and none of its own.
import assert from "node:assert/strict";
import { minify } from "terser";

// The one of call-site.js, by its form: names are short by now.
const THROW = /throw [\w$]+\([\w$]+\([\w$]+\),[\w$]+,3,[\w$]+\)/g;
// The bundles with call-site.js in them.
const HAS_CALL_SITE = /(?:shared|proxy)\.c?js$/;

/** What esbuild writes behind a CommonJS bundle so that Node finds the names of its exports, for `import`. Terser takes it for dead code. */
export const exportNames = (bundle) => /^0 && \(module\.exports = \{[^}]*\}\);$/m.exec(bundle)?.[0] ?? "";

/** `path` tells which bundle it is. 9 percent smaller in gzip than what esbuild makes of it. */
export async function minified(path, bundle) {
  const { code } = await minify(bundle, {
    module: path.endsWith(".js"),
    toplevel: true,
    ecma: 2020,
    // Functions stay what they are: call-site.js counts frames, and one that is written where it is called is made anew at each call.
    compress: { passes: 3, inline: false, reduce_funcs: false },
    format: { ascii_only: true, max_line_len: 500 },
  });
  const throws = HAS_CALL_SITE.test(path) ? 1 : 0;
  assert.equal(code.match(THROW)?.length ?? 0, throws, `${path}: where does it throw?`);
  // On a line of its own: what prints an uncaught error prints the line that threw.
  return code.replace(THROW, "\n$&\n") + exportNames(bundle);
}
