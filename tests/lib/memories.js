// The memory of each wasm that the package starts, the newest last. The package gives it to nobody, so it is caught on the way; it
// is there with the first client, and a client may get a new one after a trap.

export const memories = [];

WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
  construct(target, given) {
    const [module, imports] = given;
    const instance = new target(module, imports);
    // What unpacks the wasm has one as well.
    if ("__wbindgen_start" in instance.exports) memories.push(instance.exports.memory);
    return instance;
  },
});
