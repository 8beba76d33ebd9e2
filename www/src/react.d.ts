import "react";

declare module "react" {
  interface CSSProperties {
    /** Colour of the lines between rows: style.css. */
    "--line"?: string;
  }
}
