const { ManagementClient } = require("authing-node-sdk"); //: import authing-node-sdk

const config = require("./config");

class Client extends ManagementClient {
  constructor(more) {
    super({ accessKeyId: "id", accessKeySecret: "secret", host: config.host, lang: "en-US", headers: {}, ...more }); //: options headers
  }

  async everybody() {
    const { data } = await this.listUsers({}); //: call listUsers
    return data.list;
  }
}

module.exports = { authing: new Client(), make: () => new ManagementClient(config), lib: { ManagementClient } }; //: options ManagementClient
