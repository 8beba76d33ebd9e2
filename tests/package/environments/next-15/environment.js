import { nextCases } from "../../lib/next.js";

export { framework, samples, site } from "../../lib/next.js";
export const cases = nextCases({ core: false });
