import { GenAuthError, ManagementClient, schemas } from "genauth-management";
import { exercise } from "./exercise.js";

export default {
  async fetch(request) {
    return Response.json(await exercise({ GenAuthError, ManagementClient, schemas }, await request.json()));
  },
};
