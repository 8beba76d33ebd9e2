// Of the models, fields and rows of metadata.
import { envelope } from "./envelope.js";

const OPTIONAL = [
  "userVisible",
  "relationOptionalRange",
  "relationShowKey",
  "forLogin",
  "fuzzySearch",
  "dropDown",
  "regexp",
  "min",
  "max",
  "maxLength",
  "default",
  "help",
];

export const metadata = [
  {
    at: ["CreateFunctionModelDto.description", "UpdateFunctionModelDto.description"],
    is: { minLength: 0 },
    reason: "free text, which may be null as well",
  },
  {
    at: ["CreateFunctionModelDto.parentKey", "UpdateFunctionModelDto.parentKey"],
    is: { minLength: 0 },
    reason: "a third party's client gives an empty text for no menu, and what is read has to go back",
  },
  {
    at: ["FunctionModelDto.fieldOrder", "UpdateFunctionModelDto.fieldOrder"],
    is: { type: "string | string[]", minLength: undefined },
    reason: "declared as text; an earlier official client has a list, and what is read has to go back",
  },
  {
    at: "UpdateFunctionModelDto.showFieldKey",
    is: { optional: true, minLength: undefined },
    reason: "some sources do not know it, and no call returns it: a made-up one would overwrite what is stored",
  },
  {
    at: "FunctionModelListDto",
    is: { data: { type: "FunctionModelDto[]", optional: true } },
    reason: "an earlier official client expects the list there",
  },
  {
    at: OPTIONAL.flatMap((field) => [`CreateFunctionModelFieldDto.${field}`, `UpdateFunctionModelFieldDto.${field}`]),
    is: { optional: true, minLength: undefined },
    reason: "belongs to other types of field or is not returned; an earlier official client and its test leave it out",
  },
  {
    at: ["CreateFunctionModelFieldDto.relationMultiple", "CreateFunctionModelFieldDto.relationType"],
    is: { optional: true, minLength: undefined },
    reason: "as the others of a relation",
  },
  {
    at: "CreateFunctionModelFieldDto.dropDown",
    is: { type: "DropDownItemDto | DropDownItemDto[]" },
    reason: "declared as one option; an earlier official client has a list",
  },
  {
    at: "UpdateFunctionModelFieldDto.dropDown",
    is: { type: "(string | DropDownItemDto)[]" },
    reason: "declared as texts; an earlier official client has options",
  },
  {
    at: "FunctionModelFieldDto.dropDown",
    is: { type: "integer | DropDownItemDto[]" },
    reason: "declared as a number; an earlier official client has options",
  },
  {
    at: ["CreateFunctionModelFieldDto.default", "UpdateFunctionModelFieldDto.default", "FunctionModelFieldDto.default"],
    is: { type: "any" },
    reason: "object, any or text by source; text, number or boolean in an earlier official client",
  },
  {
    at: ["FunctionModelOperateIdDto.customConfig", "CreateOperateModelDto.config", "UpdateOperateModelDto.config"],
    is: { secret: true },
    reason: "settings of a customer's own operation, which may hold keys",
  },
  {
    at: ["listOperate", "listOperateAll"],
    is: { response: "OperateListRespDto" },
    reason: "declared as one operation without an envelope, though both list",
  },
  {
    at: "OperateListRespDto",
    is: { data: { type: "OperateModelDto[] | OperatePageDto", optional: true } },
    reason: "a list or a page",
  },
  {
    at: "OperatePageDto",
    is: { totalCount: { type: "integer", optional: true }, list: { type: "OperateModelDto[]" } },
    reason: "as other pages",
  },
  {
    at: "exportModel",
    is: { response: "ExportModelRespDto" },
    reason: "declared without data, which would be an export of nothing",
  },
  {
    at: "exportMetadata",
    is: { response: "ExportMetadataRespDto" },
    reason: "declared without data, which would be an export of nothing",
  },
  {
    at: "getRelationInfo",
    is: { response: "GetRelationInfoRespDto" },
    reason: "declared without data, which would be details of nothing",
  },
  {
    at: ["ExportModelRespDto", "ExportMetadataRespDto", "GetRelationInfoRespDto"],
    is: envelope,
    reason: "the true shape is not established: data is unknown",
  },
  {
    at: ["Condition.value", "CellDto.value"],
    is: { type: "any" },
    reason: "declared as an object; an official client of 2023 has texts, numbers, booleans and lists",
  },
  {
    at: "RelationOptionalRange.conditions",
    is: { type: "Condition | Condition[]" },
    reason: "declared as one, beside a conjunction of several",
  },
  {
    at: ["GetRowDto.showFieldId", "GetRowByValueDto.showFieldId"],
    is: { type: "boolean", default: false },
    reason: "text in types of 2024, a boolean in those of 2023 and in the other calls; the query is the same",
  },
  { at: "GetAllRowByScrollidDto.list", is: { type: "any[]" }, reason: "declared as texts, which hold no row" },
  {
    at: ["RemoveRowDto.rowIdList", "RemoveRelationValueDto.fieldIds"],
    is: { minItems: 1 },
    reason: "an empty list names nothing to remove",
  },
];
