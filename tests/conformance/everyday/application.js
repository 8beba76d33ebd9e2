// Meaningful inputs for the calls of the module `application`.

/** The three applications of a new sandbox, and one that is not there. */
const appId = ["6592008084fa0c713352359b", "659200803d6a0669ca599888", "65920080653b6e9922101380", "6592008000000000deadbeef"];

/** Values by the name of a field. */
export const poolsOf = () => ({ appId, keywords: ["steamory", "WIKI", "控制台", "nothing"] });

/** What a call must be about. */
export const required = {};
