export const cases = [
  { title: "import", core: true, run: ({ node }) => node("script.js") },
  { title: "require", core: true, run: ({ node }) => node("script.cjs") },
  { title: "import beside require", core: true, run: ({ node }) => node("both.js") },
  { title: "slim, with the bytes", core: true, run: ({ node }) => node("slim.js") },
];
