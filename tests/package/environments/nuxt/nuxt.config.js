// By name: an import of `nuxt/config` would be the only one.
/* global defineNuxtConfig */
export default defineNuxtConfig({
  compatibilityDate: "2026-11-01",
  telemetry: false,
  devtools: { enabled: false },
  nitro: { output: { dir: process.env.BUILT } },
});
