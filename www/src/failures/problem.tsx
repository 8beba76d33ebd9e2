import { Alert, Button, Flex, Typography } from "antd";
import { GenAuthError } from "genauth-management";
import { useTexts } from "../texts/texts.ts";
import { texts, titles } from "./texts.ts";

interface ProblemProps {
  /** What was thrown; nothing is shown for `undefined` and `null`, so that a query's `error` fits. */
  readonly error: unknown;
  /** Shows a button that repeats what failed. */
  readonly onRetry?: (() => void) | undefined;
}

/** How a call failed, with the id that the service's support asks for. */
export function Problem({ error, onRetry }: ProblemProps) {
  const t = useTexts(texts);
  const title = useTitle(error);
  if (error === undefined || error === null) return null;
  const known = error instanceof GenAuthError ? error : undefined;
  return (
    <Alert
      type="error"
      showIcon
      className="problem"
      title={
        <Flex vertical gap={4}>
          <strong>{title}</strong>
          <span className="breakable">{sentence(error)}</span>
          {known?.outcome === "unknown" && <span>{t.uncertain}</span>}
          {known?.requestId && <RequestId id={known.requestId} />}
        </Flex>
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t.tryAgain}
          </Button>
        )
      }
    />
  );
}

/** What an error says to people: the service's own words, where there are any. */
export function sentence(error: unknown): string {
  if (error instanceof GenAuthError && error.serviceMessage) return error.serviceMessage;
  return error instanceof Error ? error.message : String(error);
}

/** The title of a failure, also for a message that passes. */
export function useTitle(error: unknown): string {
  const t = useTexts(texts);
  const known = useTexts(titles);
  return error instanceof GenAuthError ? known[error.kind] : t.unknown;
}

export function RequestId({ id }: { id: string }) {
  const t = useTexts(texts);
  return (
    <Typography.Text type="secondary" className="breakable" copyable={{ text: id, tooltips: [t.copyRequestId, t.copied] }}>
      {t.requestId} {id}
    </Typography.Text>
  );
}
