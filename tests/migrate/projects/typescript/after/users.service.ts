import { GenAuthError, type CreateUserReqDto, type ManagementClient } from "genauth-management";

export class UsersService {
  private readonly page = 50;

  constructor(private readonly authing: ManagementClient) {}

  async create(user: CreateUserReqDto) {
    const result = await this.authing.createUser(user).catch((error) => {
      if (error instanceof GenAuthError) throw new Error(`${error.apiCode}: ${error.message}`);
      throw error;
    });
    return result.data;
  }

  async all() {
    const { data } = await this.authing.listUsers({ options: { pagination: { limit: this.page } } });
    return data.list;
  }

  /** A method of its own that is called as one of the API's. */
  async getUser(userId: string) {
    try {
      const { data } = await this.authing.getUser({ userId });
      return data;
    } catch (error) {
      if (error instanceof GenAuthError && error.kind === "not_found") return undefined;
      throw error;
    }
  }
}

export function isThere(client: ManagementClient, userId: string) {
  return client
    .getUser({ userId })
    .then(() => true)
    .catch((error) => error.kind !== "not_found");
}
