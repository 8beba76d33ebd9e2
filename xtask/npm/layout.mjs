// The layout of the generated types, as the entries' own types have it: two spaces for each level, and a short comment on one line. As
// tsify writes them they are 110 kB longer.

/** The longest line, as elsewhere in this repository. */
const WIDTH = 140;

export const laidOut = (types) => types.replace(/^(?: {4})+/gm, halved).replace(/^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm, onOneLine);

/** Of a line within a comment the last space belongs to its asterisk. */
const halved = (spaces) => " ".repeat(spaces.length / 2);

function onOneLine(comment, spaces, text) {
  const line = `${spaces}/** ${text} */`;
  return line.length > WIDTH ? comment : line;
}
