// The providers of the page, and its routes.
import { QueryClientProvider } from "@tanstack/react-query";
import { lazy } from "react";
import { createBrowserRouter, Outlet, RouterProvider, useRouteError } from "react-router";
import { Appearance } from "./appearance/appearance.tsx";
import { DepartmentPane } from "./departments/department-pane.tsx";
import { Broken, FailureBoundary } from "./failures/failure-boundary.tsx";
import { Frame } from "./layout/frame.tsx";
import { NotFound } from "./layout/not-found.tsx";
import { Page } from "./layout/page.tsx";
import { FirstOrganization } from "./organizations/first-organization.tsx";
import { watchGone } from "./queries/gone.ts";
import { queryClient } from "./queries/query-client.ts";
import { paths } from "./routes.ts";
import { SignInPage } from "./session/sign-in-page.tsx";
import { SignedIn } from "./session/signed-in.tsx";

watchGone();

// Each page beside the departments is loaded when it is opened.
const PeoplePage = lazy(async () => ({ default: (await import("./directory/people-page.tsx")).PeoplePage }));

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
          { Component: Page, children: [{ path: paths.people, Component: PeoplePage }] },
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
