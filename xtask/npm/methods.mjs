// The types of the calls: each comes from its endpoint as an interface of its own, which TypeScript merges with the class of the client.

const ONE = /^export interface ManagementClient \{\n([\s\S]*?)\n\}\n/gm;

/** `types` with all calls in one interface, by their names. */
export function callsTogether(types) {
  const methods = [];
  const others = types.replace(ONE, (_, method) => {
    methods.push(method);
    return "";
  });
  const name = (method) => /^ {4}(\w+)\(/m.exec(method)[1];
  methods.sort((one, other) => (name(one) < name(other) ? -1 : 1));
  return `${others}\nexport interface ManagementClient {\n${methods.join("\n")}\n}\n`;
}
