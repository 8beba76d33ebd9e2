// Of custom fields.
import { open } from "./open.js";

export const customField = [
  {
    at: "SetCustomDataDto.value",
    is: { type: "any", minLength: undefined },
    reason: "declared as text, though fields hold numbers, dates and lists as well",
  },
  {
    at: "GetCustomDataDto.tenantId",
    is: { optional: true, minLength: undefined },
    reason: "required in types of 2024 alone: samples and tests of the vendor leave it out",
  },
  {
    at: "CustomFieldDto.dataType",
    is: open,
    reason: "the lists of fields can be asked for further types",
  },
];
