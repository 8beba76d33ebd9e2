import { focusManager, QueryClient, type QueryState } from "@tanstack/react-query";
import { isNotFound } from "../failures/find-out.ts";

const SECOND = 1000;

// Windows can lie side by side: then only the focus changes, and not what is visible, which is all that TanStack listens to.
focusManager.setEventListener((focused) => {
  const listener = () => focused();
  const types = ["focus", "visibilitychange"];
  for (const type of types) window.addEventListener(type, listener);
  return () => {
    for (const type of types) window.removeEventListener(type, listener);
  };
});

/** The query cache. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The package's client has its own retries.
      retry: false,
      staleTime: 30 * SECOND,
      // Requests are sent even if the browser believes that it is offline: the server may be reachable all the same.
      networkMode: "always",
      // What failed is read again. The rest of the page was read before, and is as old as it would be without the failure.
      refetchOnReconnect: (query) => (hasFailed(query.state) ? "always" : false),
      refetchOnWindowFocus: (query) => (hasFailed(query.state) ? "always" : !isNotFound(query.state.error)),
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

// Not garbage collected: the tree observes only the rows in view, and needs the others as well.
queryClient.setQueryDefaults(["children"], { gcTime: Number.POSITIVE_INFINITY });

/** What does not exist is not read again: the page would show a placeholder each time. */
function hasFailed({ status, error }: Pick<QueryState<unknown, unknown>, "status" | "error">): boolean {
  return status === "error" && !isNotFound(error);
}
