/** The fields of an envelope around anything. */
export const envelope = {
  statusCode: { type: "integer" },
  message: { type: "string" },
  apiCode: { type: "integer", optional: true },
  requestId: { type: "string", optional: true },
  data: { type: "any" },
};
