import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Vite reads the default export.
export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    // antd alone is larger than the size from which Vite warns.
    chunkSizeWarningLimit: 2000,
  },
});
