import { Link, useLocation } from "react-router";
import { paths } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { lastOrganizationPath } from "./last-organization.ts";
import { texts } from "./texts.ts";

/** The pages of the console. */
export function Navigation() {
  const t = useTexts(texts);
  const { pathname } = useLocation();
  const pages = [
    { name: t.departments, to: lastOrganizationPath(), current: pathname === paths.first || pathname.startsWith("/o/") },
    { name: t.people, to: paths.people, current: pathname === paths.people },
  ];
  return (
    <nav className="pages" aria-label={t.pages}>
      {pages.map(({ name, to, current }) => (
        <Link key={name} to={to} aria-current={current ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
