const { GenAuthError, ManagementClient, schemas } = require("genauth-management");
const { exercise } = require("./exercise.cjs");

exercise({ GenAuthError, ManagementClient, schemas }, JSON.parse(process.env.GIVEN)).then((outcome) =>
  console.log(JSON.stringify(outcome)),
);
