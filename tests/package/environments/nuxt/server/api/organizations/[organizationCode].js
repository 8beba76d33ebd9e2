import { client } from "../../utils/client.js";

export default defineEventHandler(async (event) => {
  const { data } = await client.getOrganization({ organizationCode: getRouterParam(event, "organizationCode") });
  return { organizationName: data.organizationName };
});
