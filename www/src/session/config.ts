// What the server of this page says about where and as whom to call: `/config.json`, so that one build serves anywhere.

/** There is no access key here, and no place for one: see `why-a-token.tsx`. */
export interface Config {
  /** Where the API is. */
  readonly host: string;
  readonly accessToken: string;
  /** User whose departments are shown. */
  readonly userId: string;
  readonly organizationCode: string;
}

export async function loadConfig(): Promise<Config> {
  const response = await fetch("/config.json");
  if (!response.ok) throw new Error(`/config.json was answered with status ${response.status}`);
  const config: unknown = await response.json();
  return {
    host: text(config, "host"),
    accessToken: text(config, "accessToken"),
    userId: text(config, "userId"),
    organizationCode: text(config, "organizationCode"),
  };
}

function text(config: unknown, name: keyof Config): string {
  const value = typeof config === "object" && config !== null ? Reflect.get(config, name) : undefined;
  if (typeof value !== "string") throw new Error(`/config.json has no text "${name}"`);
  return value;
}
