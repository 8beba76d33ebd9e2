//! Lists the endpoints (each file below `src/api` that declares one) and their fixtures, so that nobody lists them
//! by hand.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/api");
    println!("cargo::rerun-if-changed=tests/fixtures");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("endpoints.rs"), endpoints(Path::new("src/api"))?)?;
    fs::write(out.join("fixtures.rs"), fixtures(Path::new("tests/fixtures"))?)?;
    Ok(())
}

fn endpoints(api: &Path) -> Result<String, Box<dyn Error>> {
    let mut statics = String::new();
    for file in files(api, "rs")? {
        let source = fs::read_to_string(&file)?;
        if let Some(declared) = between(&source, "pub static ", ": Endpoint") {
            writeln!(statics, "    &{}::{declared},", inside(&file, api, "::")?)?;
        }
    }
    Ok(format!(
        "/// Every endpoint, by folder and file.\npub static ENDPOINTS: &[&crate::call::endpoint::Endpoint] = &[\n{statics}];\n"
    ))
}

/// Each fixture by its name, `departments/create`, with its text.
fn fixtures(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut rows = String::new();
    for file in files(folder, "json")? {
        let text = fs::canonicalize(&file)?;
        writeln!(rows, "    ({:?}, include_str!({text:?})),", inside(&file, folder, "/")?)?;
    }
    Ok(format!("static FIXTURES: &[(&str, &str)] = &[\n{rows}];\n"))
}

fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    collect(folder, extension, &mut files)?;
    files.sort();
    Ok(files)
}

fn collect(folder: &Path, sought: &str, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, sought, files)?;
        } else if path.extension().is_some_and(|extension| extension == sought) {
            files.push(path);
        }
    }
    Ok(())
}

fn between<'a>(source: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = source.split_once(before)?;
    Some(rest.split_once(after)?.0)
}

/// `src/api/departments/create.rs` -> `departments::create`, with `::` between the steps.
fn inside(file: &Path, folder: &Path, between: &str) -> Result<String, Box<dyn Error>> {
    let inside = file.strip_prefix(folder)?.with_extension("");
    let steps: Option<Vec<_>> = inside.iter().map(|step| step.to_str()).collect();
    Ok(steps.ok_or("a file name that is no text")?.join(between))
}
