import { App, Button } from "antd";
import { useMemo } from "react";
import { GenAuthError } from "genauth-management";
import { useTexts } from "../texts/texts.ts";
import { RequestId, useWords } from "./problem.tsx";
import { texts } from "./texts.ts";

const DONE_SECONDS = 3;
const UNDO_SECONDS = 10;

/** Notifications of successes, and of failures that have no place on the page. */
export function useNotices() {
  const { message, notification } = App.useApp();
  const t = useTexts(texts);
  const words = useWords();
  return useMemo(
    () => ({
      /** Shows a success; with `undo`, it has a button that undoes the change. */
      done(text: string, undo?: () => void) {
        const close = message.success({
          content: (
            <>
              {text}
              {undo && (
                <Button
                  type="link"
                  size="small"
                  onClick={() => {
                    close();
                    undo();
                  }}
                >
                  {t.undo}
                </Button>
              )}
            </>
          ),
          duration: undo ? UNDO_SECONDS : DONE_SECONDS,
        });
      },
      /** Shows a failure until it is closed, so that it can be reported. `what` is the work that failed. */
      failed(error: unknown, what?: string) {
        const { title, sentence } = words(error);
        notification.error({
          title: what ?? title,
          description: (
            <>
              {what && <div>{title}</div>}
              <div className="breakable">{sentence}</div>
              {error instanceof GenAuthError && error.requestId && <RequestId id={error.requestId} />}
            </>
          ),
          duration: 0,
        });
      },
    }),
    [message, notification, t, words],
  );
}
