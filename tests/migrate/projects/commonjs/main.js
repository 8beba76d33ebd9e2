#!/usr/bin/env node
const { authing, make } = require("./lib/authing");
const lib = require("./lib/authing.js");
const prisma = require("prisma");
const { jest } = require("@jest/globals");

const { listGroups, getRole: readRole } = authing;

async function main(name) {
  const response = await authing.getUser({ userId: "a" }); //: call getUser
  switch (
    response.statusCode //: success statusCode (getUser)
  ) {
    case 200:
      return response.data;
    default:
  }
  await authing.everybody();
  await make().getGroup.call(authing, { code: "g" }); //: call getGroup
  await lib.authing.getOrganization({ organizationCode: "acme" }); //: call getOrganization
  await listGroups.bind(authing)({}); //: call listGroups
  await readRole({ code: "admin" }); //: call getRole
  await authing[name]({}); //: computed client[…]
  authing.sub("user.created", console.log, console.error); //: renamed sub
  await authing.buildAuthorizeUrl({}); //: missing buildAuthorizeUrl
  await authing.getTenantEnterpriseCertification(response.data); //: fields getTenantEnterpriseCertification
  await authing.makeRequest({ method: "GET", url: "/api/v3/new-call", headers: {}, timeout: 1 }); //: arguments makeRequest
  await prisma.client.createUser({});
  await new prisma.ManagementClient().createUser({});
}

/** What is given cannot be followed: its name says something, or nothing. */
async function given(mgmt, client, repository) {
  await mgmt.listRoles({}); //: call listRoles?
  await client.createUser({}); //: call createUser?
  await client.filter({});
  await repository.createUser({});
  return mgmt.deleteUserListById("a"); //: arguments deleteUserListById?
}

const load = () => import("authing-node-sdk"); //: import authing-node-sdk
const fresh = async () => new (await load()).ManagementClient({ host: "h", lang: "zh-CN" }).listPosts({}); //: missing listPosts

jest.mock("authing-node-sdk"); //: import authing-node-sdk

module.exports = { main, given, fresh };
