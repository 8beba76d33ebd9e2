//! Browsers and their drivers: where they are, and what to do when they are not.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Result, bail};

use crate::workspace::Workspace;

/// Headless Chromium; `CHROMIUM` names another one.
pub fn chromium() -> Option<PathBuf> {
    named("CHROMIUM").or_else(|| {
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
            .into_iter()
            .find_map(on_path)
    })
}

/// Chromium's WebDriver; `CHROMEDRIVER` names another one.
pub fn chromedriver() -> Option<PathBuf> {
    named("CHROMEDRIVER").or_else(|| on_path("chromedriver"))
}

/// Firefox; `FIREFOX` names another one.
pub fn firefox() -> Option<PathBuf> {
    named("FIREFOX").or_else(|| ["firefox", "firefox-esr"].into_iter().find_map(on_path))
}

/// Firefox's WebDriver: named by `GECKODRIVER`, on the PATH, or the one that `setup --firefox` built.
pub fn geckodriver(workspace: &Workspace) -> Option<PathBuf> {
    let ours = geckodriver_root(workspace).join("bin/geckodriver");
    named("GECKODRIVER").or_else(|| on_path("geckodriver")).or_else(|| ours.is_file().then_some(ours))
}

/// Where `setup --firefox` installs the driver.
pub fn geckodriver_root(workspace: &Workspace) -> PathBuf {
    workspace.target.join("tools")
}

/// What WebKit is driven with: WebKitGTK's driver, its small browser, and a display that nobody sees.
pub struct WebKit {
    /// `WebKitWebDriver`; `WEBKIT_DRIVER` names another one.
    pub driver: PathBuf,
    /// `MiniBrowser`, which is on no `PATH`; `MINIBROWSER` names another one.
    pub browser: PathBuf,
    /// `Xvfb`; `XVFB` names another one.
    pub display: PathBuf,
}

/// WebKit, if nothing of it is missing.
pub fn webkit() -> Option<WebKit> {
    Some(WebKit {
        driver: named("WEBKIT_DRIVER").or_else(|| on_path("WebKitWebDriver"))?,
        browser: named("MINIBROWSER").or_else(mini_browser)?,
        display: named("XVFB").or_else(|| on_path("Xvfb"))?,
    })
}

/// Where distributions put it: `webkit2gtk-4.1` or its like, in the folder of libraries, of the machine's kind, or of programs.
fn mini_browser() -> Option<PathBuf> {
    let folders = |folder: &Path| {
        let mut found: Vec<PathBuf> =
            fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        found.sort();
        found
    };
    let libraries = Path::new("/usr/lib");
    let kinds = folders(libraries).into_iter().filter(|path| path.to_string_lossy().ends_with("-linux-gnu"));
    let places = ["/usr/libexec", "/usr/lib", "/usr/lib64"].map(PathBuf::from).into_iter().chain(kinds);
    places
        .flat_map(|place| folders(&place))
        .filter(|folder| folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit")))
        .map(|folder| folder.join("MiniBrowser"))
        .find(|path| is_program(path))
}

/// Chromium and its driver, or the way to get them.
pub fn require_chromium() -> Result<(PathBuf, PathBuf)> {
    match (chromium(), chromedriver()) {
        (Some(browser), Some(driver)) => Ok((browser, driver)),
        (None, _) => bail!("no Chromium found; run `cargo xtask setup`, or name one with CHROMIUM=/path"),
        (_, None) => {
            bail!("no chromedriver found; run `cargo xtask setup`, or name one with CHROMEDRIVER=/path")
        }
    }
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

fn on_path(program: &str) -> Option<PathBuf> {
    let paths = env::var_os("PATH")?;
    env::split_paths(&paths)
        .map(|folder: PathBuf| folder.join(program))
        .find(|path: &PathBuf| is_program(path))
}

fn is_program(path: &Path) -> bool {
    path.is_file()
}
