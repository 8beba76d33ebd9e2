import { QueryClient } from "@tanstack/react-query";

const SECOND = 1000;

/** What was read, for as long as it is worth showing. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The package's client repeats what may be repeated, and knows when not to.
      retry: false,
      staleTime: 30 * SECOND,
      // The server decides whether it can be reached, not the browser.
      networkMode: "always",
      refetchOnReconnect: false,
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

// The tree holds them, of which no more than a window is watched: they stay as long as the page.
queryClient.setQueryDefaults(["children"], { gcTime: Number.POSITIVE_INFINITY });
