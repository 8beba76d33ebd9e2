declare const client: import("genauth-management").ManagementClient;
declare const userId: string;
export {};

const { data } = await client.getUserDepartments(
  { userId },
  { timeout: 3_000, deadline: 10_000, signal: AbortSignal.timeout(20_000) },
);
