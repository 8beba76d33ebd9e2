// Libraries that take a Standard Schema, each as its own users use it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { standardSchemaResolver as resolver7 } from "@hookform/resolvers/standard-schema";
import { standardSchemaResolver as resolver5 } from "@hookform/resolvers-5/standard-schema";
import { FormApi } from "@tanstack/form-core";
import { initTRPC, TRPCError } from "@trpc/server";
import { createSchemas, schemas } from "genauth-management";
import { createFormControl } from "react-hook-form";

const department = { organizationCode: "steamory", parentDepartmentId: "root", name: "Research" };
const membership = { userId: "u-1", departments: [{ departmentId: "d-1" }, { departmentId: "" }] };

/** What React Hook Form makes of a form that is submitted: the values, or the errors by field. */
async function submitted(resolver, schema, defaultValues) {
  const { handleSubmit } = createFormControl({ resolver: resolver(schema), defaultValues });
  let found;
  await handleSubmit(
    (values) => (found = { values }),
    (errors) => (found = { errors }),
  )();
  return found;
}

for (const [version, resolver] of [
  ["5.2", resolver5],
  ["7", resolver7],
]) {
  const submit = (...given) => submitted(resolver, ...given);

  test(`React Hook Form with resolvers ${version} submits what the schema accepts`, async () => {
    const { values } = await submit(schemas.createDepartment, department);
    assert.deepEqual(values, { ...department, metadata: {} });
  });

  test(`React Hook Form with resolvers ${version} shows each issue at its field, also inside a list`, async () => {
    const { errors } = await submit(schemas.createDepartment, { ...department, name: "", nmae: "Research" });
    assert.deepEqual(Object.keys(errors).sort(), ["name", "nmae"]);
    assert.match(errors.name.message, /^name: expected a string of at least 1 character/);

    const inList = await submit(schemas.setUserDepartments, membership);
    assert.deepEqual(Object.keys(inList.errors), ["departments"]);
    assert.match(inList.errors.departments[1].departmentId.message, /departments\[1\]\.departmentId/);
  });

  test(`React Hook Form with resolvers ${version} shows a rule over several fields at a field, and submits nothing`, async () => {
    for (const [schema, values, field] of [
      [schemas.createUser, { name: "Ann" }, "username"],
      [schemas.createUser, { name: "Ann", email: "", phone: undefined }, "email"],
      [schemas.isUserExists, {}, "username"],
      [schemas.getDepartment, { organizationCode: "steamory" }, "departmentId"],
      [schemas.getDepartment, { organizationCode: "steamory", departmentCode: " " }, "departmentCode"],
      [schemas.createUser, { email: "ann@example.com", phoneCountryCode: "+86" }, "phone"],
    ]) {
      const found = await submit(schema, values);
      assert.equal(found.values, undefined);
      assert.deepEqual(Object.keys(found.errors), [field]);
    }
  });

  test(`React Hook Form with resolvers ${version} shows Chinese where the schemas are`, async () => {
    const { errors } = await submit(createSchemas({ lang: "zh-CN" }).createUser, { name: "Ann" });
    assert.match(errors.username.message, /^username：应为 .*中的至少一项，但均未提供$/);
  });
}

test("no rule over several fields has its issue at the whole input", () => {
  for (const [call, schema] of Object.entries(schemas)) {
    const { issues = [] } = schema["~standard"].validate({});
    for (const { path } of issues) assert.ok(path.length > 0, call);
  }
});

function formOf(schema, defaultValues) {
  const given = [];
  const form = new FormApi({
    defaultValues,
    validators: { onSubmit: schema },
    onSubmit: ({ value }) => void given.push(value),
  });
  form.mount();
  return { form, given };
}

test("TanStack Form submits what the schema accepts", async () => {
  const { form, given } = formOf(schemas.createDepartment, department);
  await form.handleSubmit();
  assert.equal(form.state.isSubmitted, true);
  assert.deepEqual(given, [department]);
});

test("TanStack Form shows each issue at its field, also inside a list, and submits nothing", async () => {
  const { form, given } = formOf(schemas.setUserDepartments, membership);
  await form.handleSubmit();
  assert.equal(form.state.isSubmitted, false);
  assert.deepEqual(given, []);
  const errors = form.state.errorMap.onSubmit;
  assert.deepEqual(Object.keys(errors), ["departments[1].departmentId"]);
  assert.match(errors["departments[1].departmentId"][0].message, /of at least 1 character/);
});

const { procedure, router, createCallerFactory } = initTRPC.create();
const caller = createCallerFactory(
  router({
    create: procedure.input(schemas.createDepartment).mutation(({ input }) => input),
    list: procedure.input(schemas.getUserDepartments).query(({ input }) => input.userId),
  }),
)({});

test("tRPC hands a checked copy to the procedure", async () => {
  const given = await caller.create(department);
  assert.deepEqual(given, { ...department, metadata: {} });
  assert.notEqual(given, department);
  assert.equal(await caller.list({ userId: "u-1", limit: 50 }), "u-1");
});

test("tRPC refuses what the schema refuses, with its issues", async () => {
  await assert.rejects(caller.create({ ...department, organizationCode: 7, nmae: "x" }), (error) => {
    assert.ok(error instanceof TRPCError);
    assert.equal(error.code, "BAD_REQUEST");
    const issues = error.cause.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
    assert.deepEqual(issues, ["organizationCode invalid_type", "nmae unknown_field"]);
    return true;
  });
});
