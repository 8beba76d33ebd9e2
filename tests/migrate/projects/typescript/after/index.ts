export * from "./clients.js";
export { UsersService } from "./users.service.js";
