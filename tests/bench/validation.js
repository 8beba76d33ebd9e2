// A full input of `createDepartment`: 13 fields, nested. Ours and zod in turn, in one process.
import { schemas } from "genauth-management";
import * as z from "zod";
import { department } from "./given.js";
import { figure, median } from "./report.js";

const unit = z.strictObject({ enabled: z.boolean(), value: z.string() });
const record = z.record(z.string(), z.unknown());
const languages = { "zh-CN": unit.optional(), "en-US": unit.optional(), "zh-TW": unit.optional(), "ja-JP": unit.optional() };
const schema = z.strictObject({
  organizationCode: z.string().min(1).max(64),
  name: z.string().min(1),
  parentDepartmentId: z.string().min(1),
  metadata: record.optional(),
  openDepartmentId: z.string().optional(),
  description: z.string().optional(),
  code: z.string().optional(),
  isVirtualNode: z.boolean().optional(),
  i18n: z.strictObject({ name: z.strictObject(languages) }).optional(),
  customData: record.optional(),
  departmentIdType: z.enum(["department_id", "open_department_id", "sync_relation", "custom_field", "code"]).optional(),
  postIdList: z.array(z.string()).optional(),
  tenantId: z.string().optional(),
});

const { validate } = schemas.createDepartment["~standard"];
const refused = { ...department, name: "", nmae: "R&D", postIdList: [1] };
const libraries = { ours: (input) => !validate(input).issues, "zod 4": (input) => schema.safeParse(input).success };

export function validation({ quick }) {
  const count = quick ? 20_000 : 100_000;
  for (const [what, input] of [
    ["a full input", department],
    ["one with three broken rules", refused],
  ]) {
    const times = { ours: [], "zod 4": [] };
    for (let round = 0; round < 12; round++) {
      for (const [name, check] of Object.entries(libraries)) {
        if (check(input) !== (input === department)) throw new Error(`${name} is of another opinion on ${what}`);
        const clock = performance.now();
        for (let time = 0; time < count; time++) check(input);
        // The first rounds are the engine's, which compiles.
        if (round > 1) times[name].push(((performance.now() - clock) * 1000) / count);
      }
    }
    const [ours, zod] = [median(times.ours), median(times["zod 4"])];
    figure("validation", `zod 4, ${what}`, `${zod.toFixed(2)} µs`);
    const goal = input === department && { goal: `<= ${(zod * 2.5).toFixed(2)} µs (2.5 x zod)`, reached: ours <= zod * 2.5 };
    figure("validation", `ours, ${what}`, `${ours.toFixed(2)} µs`, goal || {});
  }
}
