/** The values are those that are known, and there may be others. */
export const open = ({ enum: values }) => ({ enum: undefined, knownValues: values });
