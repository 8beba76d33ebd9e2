//! What a `User-Agent` says.

use crate::json::Object;

const SYSTEMS: [(&str, &str); 6] = [
    ("Windows", "Windows"),
    ("iPhone", "iOS"),
    ("iPad", "iOS"),
    ("Android", "Android"),
    ("Mac OS X", "Mac OS"),
    ("Linux", "Linux"),
];
/// The more special first: Chrome calls itself Safari too.
const BROWSERS: [(&str, &str); 5] = [
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("Chrome/", "Chrome"),
    ("Firefox/", "Firefox"),
    ("Safari/", "Safari"),
];

/// Returns a `ParsedUserAgent`. Other programs than browsers have the name that they begin with, and no system and device.
pub(super) fn parsed(user_agent: &str) -> Object {
    let find = |known: &[(&'static str, &'static str)]| {
        known.iter().find(|(part, _)| user_agent.contains(part)).map(|(_, name)| *name)
    };
    let system = find(&SYSTEMS).unwrap_or_default();
    let program = user_agent.split(['/', ' ']).next().unwrap_or_default();
    let device = match system {
        "" => "",
        "iOS" | "Android" => "Mobile",
        _ => "Desktop",
    };
    Object::new().with("device", device).with("name", find(&BROWSERS).unwrap_or(program)).with("os", system)
}
