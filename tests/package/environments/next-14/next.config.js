import { here, settings } from "./settings.js";

export default { ...settings, experimental: { outputFileTracingRoot: here } };
