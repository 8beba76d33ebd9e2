import { Alert, Button, Flex, Typography } from "antd";
import { GenAuthError } from "genauth-management";
import { useCallback } from "react";
import { useTexts } from "../texts/texts.ts";
import { texts, titles } from "./texts.ts";

interface ProblemProps {
  /** What was thrown. Nothing is shown for `undefined` and `null`, so a query's `error` can be passed. */
  readonly error: unknown;
  /** Retries; with it, a button is shown. */
  readonly onRetry?: (() => void) | undefined;
}

/** Shows how a call failed, with the request id for the service's support. */
export function Problem({ error, onRetry }: ProblemProps) {
  const t = useTexts(texts);
  const words = useWords();
  if (error === undefined || error === null) return null;
  const { title, sentence } = words(error);
  const known = error instanceof GenAuthError ? error : undefined;
  return (
    <Alert
      type="error"
      showIcon
      className="problem"
      title={
        <Flex vertical gap={4}>
          <strong>{title}</strong>
          {sentence && <span className="breakable">{sentence}</span>}
          {known?.retryAfterMs !== undefined && <span>{t.wait(Math.ceil(known.retryAfterMs / 1000))}</span>}
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

/** The title of a failure, and its message: the service's own, if it has one. */
export function useWords(): (error: unknown) => { readonly title: string; readonly sentence: string } {
  const t = useTexts(texts);
  const known = useTexts(titles);
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof Error)) return { title: t.unknown, sentence: String(error) };
      if (!(error instanceof GenAuthError)) return { title: t.unknown, sentence: error.message };
      const failed = error.kind === "api" && (error.statusCode ?? 0) >= 500;
      return { title: failed ? t.failed : known[error.kind], sentence: sentenceOf(error) };
    },
    [t, known],
  );
}

function sentenceOf({ kind, operation, requestId, serviceMessage, message }: GenAuthError): string {
  // The title is enough.
  if (kind === "rate_limit") return "";
  // Without the name of the call, which people do not know, and the request id, which has its own place.
  const own = message.replace(`${operation}: `, "").replace(` (request id ${requestId})`, "");
  const text = serviceMessage || own;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function RequestId({ id }: { id: string }) {
  const t = useTexts(texts);
  return (
    <Typography.Text type="secondary" className="breakable" copyable={{ text: id, tooltips: [t.copyRequestId, t.copied] }}>
      {t.requestId} {id}
    </Typography.Text>
  );
}
