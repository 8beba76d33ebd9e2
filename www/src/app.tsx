// The providers of the page, and its routes.
import { QueryClientProvider } from "@tanstack/react-query";
import { createBrowserRouter, Outlet, RouterProvider, useRouteError } from "react-router";
import { Appearance } from "./appearance/appearance.tsx";
import { DepartmentPane } from "./departments/department-pane.tsx";
import { Broken, FailureBoundary } from "./failures/failure-boundary.tsx";
import { Frame } from "./layout/frame.tsx";
import { NotFound } from "./layout/not-found.tsx";
import { FirstOrganization } from "./organizations/first-organization.tsx";
import { queryClient } from "./queries/query-client.ts";
import { paths } from "./routes.ts";
import { SignInPage } from "./session/sign-in-page.tsx";
import { SignedIn } from "./session/signed-in.tsx";

function RouteFailure() {
  return <Broken error={useRouteError()} />;
}

const router = createBrowserRouter([
  {
    ErrorBoundary: RouteFailure,
    children: [
      { path: paths.signIn, Component: SignInPage },
      {
        element: (
          <SignedIn>
            <Outlet />
          </SignedIn>
        ),
        children: [
          { path: paths.first, Component: FirstOrganization },
          {
            path: paths.organization,
            Component: Frame,
            children: [
              { index: true, Component: DepartmentPane },
              { path: paths.department, Component: DepartmentPane },
            ],
          },
        ],
      },
      { path: "*", Component: NotFound },
    ],
  },
]);

export function App() {
  return (
    <Appearance>
      <FailureBoundary>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </FailureBoundary>
    </Appearance>
  );
}
