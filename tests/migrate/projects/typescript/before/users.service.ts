import type { ManagementClient } from "authing-node-sdk"; //: import authing-node-sdk
import type { CreateUserReqDto } from "authing-node-sdk/dist/models/CreateUserReqDto.js"; //: import authing-node-sdk/dist/models/CreateUserReqDto.js

export class UsersService {
  private readonly page = 50;

  constructor(private readonly authing: ManagementClient) {}

  async create(user: CreateUserReqDto) {
    const result = await this.authing.createUser(user); //: call createUser
    if (result.statusCode !== 200) {
      //: success statusCode (createUser)
      throw new Error(`${result.apiCode}: ${result.message}`);
    }
    return result.data;
  }

  async all() {
    const { statusCode, message, data } = await this.authing.listUsers({ options: { pagination: { limit: this.page } } }); //: call listUsers
    if (statusCode >= 400) throw new Error(message); //: success statusCode (listUsers)
    return data.list;
  }

  /** A method of its own that is called as one of the API's. */
  async getUser(userId: string) {
    try {
      const { data } = await this.authing.getUser({ userId }); //: call getUser
      return data;
    } catch (error) {
      const { response } = error as { response?: { status: number } }; //: errors response
      if (response?.status === 404) return undefined;
      throw error;
    }
  }
}

export function isThere(client: ManagementClient, userId: string) {
  return client
    .getUser({ userId }) //: call getUser
    .then((answer) => answer.statusCode === 200) //: success statusCode (getUser)
    .catch((error) => error.response?.status !== 404); //: errors response
}
