"use client";
// A client component; Next renders it on the server as well, where only the import happens.
import { useEffect } from "react";
import { GenAuthError, ManagementClient, schemas } from "genauth-management";
import { exercise } from "../../exercise.js";

export default function Page() {
  useEffect(() => {
    import("../../report.js").then(({ given, report }) =>
      report(() => exercise({ GenAuthError, ManagementClient, schemas }, given)),
    );
  }, []);
  return <p>client component</p>;
}
