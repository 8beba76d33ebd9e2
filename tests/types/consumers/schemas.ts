// What must compile: the schemas, with any library that takes a Standard Schema.
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { schemas } from "genauth-management";
import type {
  CreateDepartmentReqDto,
  GetUserDepartmentsDto,
  InputSchema,
  SetUserDepartmentsDto,
  UpdateDepartmentReqDto,
} from "genauth-management";
import type { Same } from "./same.js";

true satisfies Same<typeof schemas.createDepartment, InputSchema<CreateDepartmentReqDto>>;
"createDepartment" satisfies keyof typeof schemas;
true satisfies Same<
  Extract<keyof typeof schemas, "constructor" | "free" | "iterate" | "editUserDepartments" | "makeRequest">,
  never
>;

schemas.createDepartment satisfies StandardSchemaV1<CreateDepartmentReqDto> & StandardJSONSchemaV1<CreateDepartmentReqDto>;
const standard: StandardSchemaV1<UpdateDepartmentReqDto, UpdateDepartmentReqDto> = schemas.updateDepartment;
true satisfies Same<StandardSchemaV1.InferInput<typeof schemas.createDepartment>, CreateDepartmentReqDto>;
true satisfies Same<StandardSchemaV1.InferOutput<typeof schemas.getUserDepartments>, GetUserDepartmentsDto>;
true satisfies Same<StandardSchemaV1.InferInput<typeof schemas.setUserDepartments>, SetUserDepartmentsDto>;

schemas satisfies Record<keyof typeof schemas, StandardSchemaV1 & StandardJSONSchemaV1>;
true satisfies Same<StandardJSONSchemaV1.InferInput<typeof schemas.updateDepartment>, UpdateDepartmentReqDto>;
schemas.createDepartment["~standard"].jsonSchema.input({ target: "draft-07" }) satisfies Record<string, unknown>;
const target: StandardJSONSchemaV1.Target = "openapi-3.0";
schemas.createDepartment["~standard"].jsonSchema.output({ target });

/** Such as a form library has it. */
export function form<Schema extends StandardSchemaV1>(schema: Schema, value: StandardSchemaV1.InferInput<Schema>) {
  return schema["~standard"].validate(value);
}
form(schemas.setUserDepartments, { userId: "u", departments: [{ departmentId: "d" }] });
form(standard, { organizationCode: "o", departmentId: "d" });

const found = schemas.createDepartment["~standard"].validate({});
if (found.issues) {
  for (const { path, code, message } of found.issues) [path satisfies (string | number)[], code satisfies string, message];
} else {
  found.value satisfies CreateDepartmentReqDto;
}
