// The clients of the program. A comment `//:` says what the checker finds on its line.
import { AuthenticationClient, ManagementClient, type ManagementClientOptions } from "authing-node-sdk"; //: kept AuthenticationClient; import authing-node-sdk

const options: ManagementClientOptions = {
  accessKeyId: process.env.AUTHING_ACCESS_KEY_ID ?? "",
  accessKeySecret: process.env.AUTHING_ACCESS_KEY_SECRET ?? "",
  timeout: 5_000,
  rejectUnauthorized: false, //: options rejectUnauthorized
};

export const management = new ManagementClient(options); //: options host; options lang

export const authentication = new AuthenticationClient({ appId: "app", appHost: "https://acme.authing.cn" }); //: kept AuthenticationClient

let shared: ManagementClient | undefined;

/** One client for each tenant. */
export function clientOf(tenantId: string) {
  shared ??= new ManagementClient({
    accessKeyId: "id",
    accessKeySecret: "secret",
    host: "https://api.authing.cn",
    lang: "zh-CN",
    tenantId, //: options tenantId
    retryTimes: 3,
  });
  return shared;
}
