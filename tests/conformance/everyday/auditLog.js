// Meaningful inputs for the calls of the module `auditLog`.

/** Values by the name of a field. */
export const poolsOf = () => ({});

/** What a call must be about. */
export const required = {};
