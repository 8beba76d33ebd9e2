import { index, route } from "@react-router/dev/routes";

export default [
  index("routes/page.jsx"),
  route("server/:organizationCode", "routes/server.jsx"),
  route("api/genauth/*", "routes/genauth.ts"),
];
