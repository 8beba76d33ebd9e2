//! A terminal device, as calls take it and resolve to it.

use crate::api::prelude::*;

/// A device to register: input of `addDevice`, `createDevice` and `createVerifyDevice`.
#[dto]
pub struct CreateTerminalDto {
    /// Values of custom fields, by their keys, as the user pool's metadata defines them for devices. What happens to a
    /// key that it does not define is not documented. Every source requires the object: presumably `{}` says that there
    /// are none.
    pub custom_data: JsonObject,
    /// Kind of device.
    #[shape(name = "type")]
    pub kind: DeviceType,
    /// Identifier that no other device has, as your program knows the device. Where a call speaks of `deviceIds`, it
    /// means this one.
    #[shape(len = 1..)]
    pub device_unique_id: String,
    /// Name shown to people.
    pub name: Option<String>,
    /// Version of the operating system, such as `Android 1.0`.
    pub version: Option<String>,
    /// Key of the device's hardware key store. Its form is not documented; keep it as you keep passwords.
    #[shape(secret)]
    pub hks: Option<String>,
    /// Encryption of the disk. The form of the text is not documented.
    pub fde: Option<String>,
    /// Whether the device is jailbroken. Default: `false`.
    pub hor: Option<bool>,
    /// Serial number.
    pub sn: Option<String>,
    /// Manufacturer.
    pub producer: Option<String>,
    /// Hardware module, such as `Vig9a`; presumably the model.
    #[shape(name = "mod")]
    pub mod_field: Option<String>,
    /// Operating system, such as `iOS`.
    pub os: Option<String>,
    /// IMEI, the international number of a mobile device.
    pub imei: Option<String>,
    /// MEID, the number of a mobile device in CDMA networks.
    pub meid: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// Language that the device is set to, such as `zh-CN`.
    pub language: Option<String>,
    /// Whether the browser accepts cookies. Default: `false`.
    pub cookie: Option<bool>,
    /// `User-Agent` header that the device sends.
    pub user_agent: Option<String>,
}

/// Kind of a terminal device.
#[dto]
pub enum DeviceType {
    /// A web browser.
    Browser,
    /// A phone or another mobile device.
    Mobile,
    /// A computer.
    Desktop,
}

/// Response of `addDevice`, `createDevice` and `createVerifyDevice`.
#[dto]
pub type TerminalInfoRespDto = Resp<TerminalInfoDto>;

/// The ids of a device that was registered. Any field may be missing.
#[dto]
pub struct TerminalInfoDto {
    /// Id of the device, assigned by the service: the `id` that calls for the devices of a user take.
    pub id: String,
    /// Identifier that was given as `deviceUniqueId`.
    pub device_unique_id: String,
}
