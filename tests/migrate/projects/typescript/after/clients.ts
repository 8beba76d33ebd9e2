import { ManagementClient, type ManagementClientOptions } from "genauth-management";
import { AuthenticationClient } from "authing-node-sdk";

const options: ManagementClientOptions = {
  accessKeyId: process.env.AUTHING_ACCESS_KEY_ID ?? "",
  accessKeySecret: process.env.AUTHING_ACCESS_KEY_SECRET ?? "",
  timeout: 5_000,
  host: "https://api.authing.cn",
  lang: "zh-CN",
};

export const management = new ManagementClient(options);

export const authentication = new AuthenticationClient({ appId: "app", appHost: "https://acme.authing.cn" });

let shared: ManagementClient | undefined;

/** One client for each tenant. */
export function clientOf(tenantId: string) {
  shared ??= new ManagementClient({
    accessKeyId: "id",
    accessKeySecret: "secret",
    host: "https://api.authing.cn",
    lang: "zh-CN",
    tenantId,
  });
  return shared;
}
