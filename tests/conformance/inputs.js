// Inputs that the client takes, with whatever the fields allow, from a seeded source.
import { anyObject, texts } from "./values.js";

/** An input that the client takes, for one of the four calls: `[method, input]`, fields in any order. */
export function anyCall(random) {
  const method = random.pick(Object.keys(inputs));
  return [method, shuffled(random, inputs[method](random))];
}

const filled = (random) => random.pick(texts.filter((text) => /\S/.test(text)));
const free = (random) => anyObject({ random, depth: 4 });
const text = (random) => random.pick(texts);
const code = (random) => random.pick(["rd", "A-1", "a=b&c", '"', "\\", "%41", "é"]);
const list = (random) => random.times(random.below(4), () => text(random));
const maybe = (random, make) => (random.chance(0.5) ? make(random) : undefined);
const idType = (random) => random.pick(["user_id", "external_id", "phone", "email", "username", "custom_field"]);
const translations = (random) => {
  const unit = () => maybe(random, () => ({ enabled: random.chance(0.5), value: text(random) }));
  return { name: { "zh-CN": unit(), "en-US": unit(), "zh-TW": unit(), "ja-JP": unit() } };
};

const described = (random) => ({
  organizationCode: filled(random),
  description: maybe(random, text),
  i18n: maybe(random, translations),
  metadata: maybe(random, free),
  customData: maybe(random, free),
  departmentIdType: maybe(random, () => random.pick(["department_id", "open_department_id", "code", "sync_relation"])),
  postIdList: maybe(random, list),
  tenantId: maybe(random, text),
});

const inputs = {
  createDepartment: (random) => ({
    ...described(random),
    name: filled(random),
    parentDepartmentId: pairOrNot(random),
    openDepartmentId: maybe(random, text),
    code: maybe(random, code),
    isVirtualNode: maybe(random, () => random.chance(0.5)),
  }),
  updateDepartment: (random) => ({
    ...described(random),
    departmentId: pairOrNot(random),
    leaderUserIds: maybe(random, list),
    code: maybe(random, code),
    status: maybe(random, () => random.chance(0.5)),
    name: maybe(random, text),
    parentDepartmentId: maybe(random, text),
  }),
  getUserDepartments: (random) => ({
    userId: filled(random),
    userIdType: maybe(random, idType),
    page: maybe(random, () => 1 + random.below(2 ** 31)),
    limit: maybe(random, () => 1 + random.below(50)),
    withCustomData: maybe(random, () => random.chance(0.5)),
    withDepartmentPaths: maybe(random, () => random.chance(0.5)),
    sortBy: maybe(random, () =>
      random.pick(["DepartmentCreatedAt", "JoinDepartmentAt", "DepartmentName", "DepartmemtCode"]),
    ),
    orderBy: maybe(random, () => random.pick(["Asc", "Desc"])),
  }),
  setUserDepartments: (random) => ({
    userId: filled(random),
    departments: random.times(1 + random.below(50), () => ({
      departmentId: filled(random),
      isLeader: maybe(random, () => random.chance(0.5)),
      isMainDepartment: maybe(random, () => random.chance(0.5)),
    })),
    options: maybe(random, () => ({ userIdType: maybe(random, idType) })),
  }),
};

/** With `sync_relation` an id must be a pair; any other type takes a pair as well. */
const pairOrNot = (random) => `lark:${filled(random)}`;

function shuffled(random, object) {
  const entries = Object.entries(object);
  for (let place = entries.length - 1; place > 0; place--) {
    const other = random.below(place + 1);
    [entries[place], entries[other]] = [entries[other], entries[place]];
  }
  return Object.fromEntries(entries);
}
