import type { ReactNode } from "react";

export const metadata = { title: "genauth-management" };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
