// Who calls what: one client for the whole page, handed down by context.
import { ManagementClient } from "genauth-management";
import { createContext, type PropsWithChildren, use, useMemo } from "react";
import type { Config } from "./config.ts";

export interface Session {
  readonly client: ManagementClient;
  readonly userId: string;
  readonly organizationCode: string;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Makes the client; throws what its constructor throws, for the nearest error boundary. */
export function SessionProvider({ config, children }: PropsWithChildren<{ config: Config }>) {
  const session = useMemo(() => {
    const { host, accessToken, userId, organizationCode } = config;
    // A console with a login gives a function here, which the client asks before each call.
    return { client: new ManagementClient({ host, accessToken }), userId, organizationCode };
  }, [config]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("useSession is used outside of SessionProvider");
  return session;
}
