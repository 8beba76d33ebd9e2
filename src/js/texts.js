// Texts of options as they are meant: a file, a secret store or a copied page leaves blanks around them.

/** @param {unknown} value */
export const bareToken = (value) => (typeof value === "string" ? value.trim().replace(/^Bearer( |$)/, "") : value);

/** @param {Record<string, unknown>} options */
export function trimTexts(options) {
  // Own properties only: an addition to `Object.prototype` is no option.
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === "string") options[name] = name === "accessToken" ? bareToken(value) : value.trim();
  }
}
