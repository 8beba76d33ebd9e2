//! What kind of program an application is.

use crate::api::prelude::*;

/// What kind of program an application is. The documentation explains none of these words.
#[dto(rename_all = "camelCase")]
pub enum ApplicationType {
    /// Web application that runs on a server.
    Web,
    /// Single-page application, which runs in the browser.
    Spa,
    /// Application that is installed on a device: a phone, a tablet, a computer.
    Native,
    /// API, which other programs call.
    Api,
    /// Multi-factor authentication.
    Mfa,
    /// Mini program inside another app, such as WeChat.
    #[shape(name = "mini-program")]
    MiniProgram,
    /// Application behind a gateway. Only some sources know this type.
    #[shape(name = "gateway-app")]
    GatewayApp,
    /// Agent of a gateway. Only some sources know this type.
    #[shape(name = "gateway-agent")]
    GatewayAgent,
}
