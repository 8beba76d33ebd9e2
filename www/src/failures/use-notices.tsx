import { App } from "antd";
import { useMemo } from "react";
import { GenAuthError } from "genauth-management";
import { RequestId, useWords } from "./problem.tsx";

/** What is said in passing: that something was done, or that something failed for which there is no place on the page. */
export function useNotices() {
  const { message, notification } = App.useApp();
  const words = useWords();
  return useMemo(
    () => ({
      done(text: string) {
        void message.success(text);
      },
      /** Stays until it is closed: it may have to be read to somebody. `what` is the work that failed. */
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
    [message, notification, words],
  );
}
