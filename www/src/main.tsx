// Starts the page: first the configuration that its server gives, then everything else.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { loadConfig } from "./session/config.ts";
import "./style.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

createRoot(root).render(
  <StrictMode>
    <App config={loadConfig()} />
  </StrictMode>,
);
