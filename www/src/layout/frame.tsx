import { MenuOutlined } from "@ant-design/icons";
import { Button, Drawer, Grid } from "antd";
import { useRef, useState } from "react";
import { Outlet, useLocation, useParams } from "react-router";
import { FailureBoundary } from "../failures/failure-boundary.tsx";
import { OrganizationProvider } from "../organizations/organization.tsx";
import { PersonDrawer } from "../people/person-drawer.tsx";
import { useTexts } from "../texts/texts.ts";
import { PaneEdge } from "../tree/pane-edge.tsx";
import { TreePane } from "../tree/tree-pane.tsx";
import { Header } from "./header.tsx";
import { KeepOrganization } from "./last-organization.ts";
import { DepartmentTitle } from "./page-title.ts";
import { SkipButton } from "./skip-button.tsx";
import { texts } from "./texts.ts";

/** The layout of an organization's pages: header, tree at the left, department at the right, person in a drawer. */
export function Frame() {
  const t = useTexts(texts);
  const { organizationCode = "" } = useParams();
  const { pathname } = useLocation();
  // `undefined` before the first measurement, which counts as wide: nothing flickers on a desktop.
  const narrow = Grid.useBreakpoint().lg === false;
  const [treeOpen, setTreeOpen] = useState(false);
  const content = useRef<HTMLElement>(null);

  // Closes the drawer of the tree when a department is chosen.
  const [shownPath, setShownPath] = useState(pathname);
  if (shownPath !== pathname) {
    setShownPath(pathname);
    setTreeOpen(false);
  }

  const treeButton = narrow && (
    <Button type="text" icon={<MenuOutlined />} aria-label={t.openTree} onClick={() => setTreeOpen(true)} />
  );
  return (
    <div className="frame">
      <SkipButton content={content} />
      <Header organizationCode={organizationCode} start={treeButton} />
      <FailureBoundary key={organizationCode}>
        <OrganizationProvider code={organizationCode}>
          {narrow ? (
            <Drawer open={treeOpen} onClose={() => setTreeOpen(false)} placement="left" title={t.departments} size={340}>
              <TreePane />
            </Drawer>
          ) : (
            <nav className="frame-tree" aria-label={t.departments}>
              <TreePane />
              <PaneEdge />
            </nav>
          )}
          <main className="frame-content" ref={content} tabIndex={-1}>
            <FailureBoundary about={pathname}>
              <Outlet />
            </FailureBoundary>
          </main>
          <DepartmentTitle />
          <KeepOrganization />
          <PersonDrawer />
        </OrganizationProvider>
      </FailureBoundary>
    </div>
  );
}
