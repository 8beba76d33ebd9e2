export {};





import { schemas } from "genauth-management";

const found = schemas.createDepartment["~standard"].validate({ organizationCode: "", nmae: "Research" });
for (const { path, code, message } of found.issues ?? []) console.log(path.join("."), code, message);
