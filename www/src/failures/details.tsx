import { Typography } from "antd";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import "./failures.css";

/** Lines for the service's support, folded away, which can be copied. */
export function Details({ lines }: { lines: readonly string[] }) {
  const t = useTexts(texts);
  if (lines.length === 0) return null;
  return (
    <details className="failure-details">
      <summary>{t.details}</summary>
      <Typography.Text
        type="secondary"
        className="breakable"
        copyable={{ text: lines.join("\n"), tooltips: [t.copyDetails, t.copied] }}
      >
        {lines.map((line) => (
          <span key={line} className="failure-line">
            {line}
          </span>
        ))}
      </Typography.Text>
    </details>
  );
}
