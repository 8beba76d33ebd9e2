import { QueryClient } from "@tanstack/react-query";

const SECOND = 1000;

/** The query cache. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The package's client has its own retries.
      retry: false,
      staleTime: 30 * SECOND,
      // Requests are sent even if the browser believes that it is offline: the server may be reachable all the same.
      networkMode: "always",
      refetchOnReconnect: false,
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

// Not garbage collected: the tree observes only the rows in view, and needs the others as well.
queryClient.setQueryDefaults(["children"], { gcTime: Number.POSITIVE_INFINITY });
