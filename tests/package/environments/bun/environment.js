export const cases = [
  { title: "import", core: false, run: ({ outcomeOf }) => outcomeOf("bun", ["script.js"]) },
  { title: "require", core: false, run: ({ outcomeOf }) => outcomeOf("bun", ["script.cjs"]) },
];
