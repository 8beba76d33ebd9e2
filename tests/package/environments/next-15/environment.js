import { nextCases } from "../../lib/next.js";

export { samples, site } from "../../lib/next.js";
export const cases = nextCases({ core: false });
