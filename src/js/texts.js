// Texts of options as they are meant: a file, a secret store or a copied page leaves blanks around them.

export const bareToken = (value) => (typeof value === "string" ? value.trim().replace(/^Bearer( |$)/, "") : value);

export function trimTexts(options) {
  // Own properties only: an addition to `Object.prototype` is no option.
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === "string") options[name] = name === "accessToken" ? bareToken(value) : value.trim();
  }
}
