/** The path of a call with the fields of an input that stand in it. */
export const pathOf = (path, input) => path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(input[name]));
