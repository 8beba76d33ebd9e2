import { Alert, Typography } from "antd";
import { type ErrorKind, GenAuthError } from "genauth-management";

const TITLES: Record<ErrorKind, string> = {
  invalid_input: "Not sent: the input breaks a rule",
  config: "This page is set up wrongly",
  auth: "Not allowed",
  rate_limit: "Too many calls; wait a moment",
  not_found: "Not found",
  conflict: "Already taken",
  api: "The service refused",
  network: "The service cannot be reached",
  timeout: "The service did not answer in time",
  bad_response: "The answer is not the API's",
};

/** How a call failed, with the id that the service's support asks for. */
export function Problem({ error }: { error: unknown }) {
  if (error === undefined) return null;
  const known = error instanceof GenAuthError ? error : undefined;
  return (
    <Alert
      type="error"
      showIcon
      title={known ? TITLES[known.kind] : "Something went wrong"}
      description={
        <>
          <div>{error instanceof Error ? error.message : String(error)}</div>
          {known?.requestId && (
            <Typography.Text copyable={{ text: known.requestId }} type="secondary">
              Copy the request id
            </Typography.Text>
          )}
        </>
      }
    />
  );
}
