//! Lists the endpoints: each file below `src/api` that declares one, so that nobody lists them by hand.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/api");
    let api = PathBuf::from("src/api");
    let mut files = Vec::new();
    collect(&api, &mut files)?;
    files.sort();

    let mut statics = String::new();
    for file in &files {
        let source = fs::read_to_string(file)?;
        if let Some(declared) = between(&source, "pub static ", ": Endpoint") {
            writeln!(statics, "    &{}::{declared},", module(file, &api)?)?;
        }
    }
    let generated = format!(
        "/// Every endpoint, by folder and file.\npub static ENDPOINTS: &[&crate::call::endpoint::Endpoint] = &[\n{statics}];\n"
    );
    fs::write(Path::new(&env::var("OUT_DIR")?).join("endpoints.rs"), generated)?;
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn between<'a>(source: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = source.split_once(before)?;
    Some(rest.split_once(after)?.0)
}

/// `src/api/departments/create.rs` -> `departments::create`.
fn module(file: &Path, api: &Path) -> Result<String, Box<dyn Error>> {
    let inside = file.strip_prefix(api)?.with_extension("");
    let steps: Option<Vec<_>> = inside.iter().map(|step| step.to_str()).collect();
    Ok(steps.ok_or("a file name that is no text")?.join("::"))
}
