//! Browsers and their drivers: where they are, and what to do when they are not.

use std::env;
use std::path::{Path, PathBuf};

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
