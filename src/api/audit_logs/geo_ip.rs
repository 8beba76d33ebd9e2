//! Where a request came from, by its IP address.

use crate::api::prelude::*;

/// Where a request came from, as the service finds it by the IP address. Any field may be missing.
#[dto]
pub struct GeoIp {
    /// Geographical position.
    pub location: GeoIpLocation,
    /// Name of the country, such as `China`.
    #[shape(name = "country_name")]
    pub country_name: String,
    /// Code of the country, such as `CN`.
    #[shape(name = "country_code2")]
    pub country_code2: String,
    /// Code of the country, by its name of three letters; the documentation's sample has two, `CN`.
    #[shape(name = "country_code3")]
    pub country_code3: String,
    /// Name of the province or state, such as `Beijing`.
    #[shape(name = "region_name")]
    pub region_name: String,
    /// Code of the province or state, such as `BJ`.
    #[shape(name = "region_code")]
    pub region_code: String,
    /// Name of the city, such as `Beijing`.
    #[shape(name = "city_name")]
    pub city_name: String,
    /// Code of the continent, such as `AS`.
    #[shape(name = "continent_code")]
    pub continent_code: String,
    /// Time zone, such as `Asia/Shanghai`.
    pub timezone: String,
}

/// A geographical position, such as `{ lon: 116.3889, lat: 39.9288 }`.
#[dto]
pub struct GeoIpLocation {
    /// Longitude in degrees, with fractions.
    pub lon: f64,
    /// Latitude in degrees, with fractions.
    pub lat: f64,
}
