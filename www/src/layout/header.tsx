import { Flex } from "antd";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { FindField } from "../find/find-field.tsx";
import { OrganizationChooser } from "../organizations/organization-chooser.tsx";
import { OrganizationMenu } from "../organizations/organization-menu.tsx";
import { paths } from "../routes.ts";
import { PersonMenu } from "../session/person-menu.tsx";
import { useTexts } from "../texts/texts.ts";
import { Navigation } from "./navigation.tsx";
import { Preferences } from "./preferences.tsx";
import { texts } from "./texts.ts";

interface HeaderProps {
  readonly organizationCode?: string;
  /** The first element, in windows that are too narrow for the tree. */
  readonly start?: ReactNode;
  /** Whether the page is about all organizations: it offers none to choose and to manage. */
  readonly across?: boolean;
}

export function Header({ organizationCode, start, across = false }: HeaderProps) {
  const t = useTexts(texts);
  return (
    <header className="frame-header">
      {start}
      <Link to={paths.first} className="brand" aria-label={t.product}>
        <img src="/icon.svg" alt="" width={26} height={26} />
        <span className="wide-only">{t.product}</span>
      </Link>
      <Navigation />
      {!across && (
        <>
          <OrganizationChooser organizationCode={organizationCode} />
          <OrganizationMenu organizationCode={organizationCode} />
        </>
      )}
      <Flex gap={2} align="center" className="frame-header-end">
        <FindField organizationCode={organizationCode} />
        <Preferences />
        <PersonMenu />
      </Flex>
    </header>
  );
}
