import { here, settings } from "./settings.js";

export default { ...settings, outputFileTracingRoot: here, turbopack: { root: here } };
