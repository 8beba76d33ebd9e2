// What every environment does with the package. It runs inside the environment; `check.js` judges the outcome from
// outside, so this file only reports, in plain JSON.

/** `sdk` is what the environment got from its import; `given` is what the runner handed in. */
export async function exercise(sdk, given) {
  const { ManagementClient, GenAuthError, schemas } = sdk;
  const { api, token, input, badInput, options } = given;
  const client = new ManagementClient({ host: api, accessToken: token, ...options });
  return {
    created: await client.createDepartment(input),
    rejected: await failure(() => client.createDepartment(badInput), GenAuthError),
    misconfigured: await failure(() => new ManagementClient("not an object"), GenAuthError),
    checked: schemas.createDepartment["~standard"].validate(badInput),
    operations: Object.keys(schemas),
    jsonSchema: schemas.createDepartment["~standard"].jsonSchema.input({ target: "draft-2020-12" }),
    paged: Object.keys(client.iterate),
    edited: await failure(() => client.editUserDepartments({ userId: "" }, (edit) => edit.add("d")), GenAuthError),
    className: ManagementClient.name,
  };
}

/** Where a `fetch` of one's own is asked to go for a call whose `host` is a path. */
export async function addressesOfAPath(ManagementClient) {
  const asked = [];
  const fetch = async (url) => void asked.push(url);
  await new ManagementClient({ host: "/api/genauth", fetch }).getUser({ userId: "u" }).catch(() => {});
  return asked;
}

async function failure(action, GenAuthError) {
  try {
    await action();
  } catch (error) {
    return { genuine: error instanceof GenAuthError && error instanceof Error, ...JSON.parse(JSON.stringify(error)) };
  }
}
