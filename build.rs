//! Lists the types and calls that the files below `src/api` describe, and the fixtures of the calls, so that nobody lists them by hand.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/api");
    println!("cargo::rerun-if-changed=tests/fixtures");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("api.rs"), api(Path::new("src/api"))?)?;
    fs::write(out.join("fixtures.rs"), fixtures(Path::new("tests/fixtures"))?)?;
    Ok(())
}

/// The table of all `#[dto]` structs and all `#[endpoint]` functions.
fn api(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut types = String::from("    crate::call::field_types::NoInput,\n");
    let mut calls = String::new();
    for file in files(folder, "rs")? {
        let source = fs::read_to_string(&file)?;
        let module = inside(&file, folder, "::")?;
        let module = module.strip_suffix("mod").map_or_else(|| format!("{module}::"), str::to_owned);
        for declared in described(&source, "#[dto", "pub struct ") {
            writeln!(types, "    crate::api::{module}{declared},")?;
        }
        for declared in described(&source, "#[endpoint", "fn ") {
            writeln!(calls, "    crate::api::{module}{},", declared.to_uppercase())?;
        }
    }
    Ok(format!(
        "crate::table!(\n/// All types and calls, by folder and file.\npub API, [\n{types}], [\n{calls}]);\n"
    ))
}

/// The names of the items that begin so and have this attribute before them, with others at most between.
fn described<'a>(source: &'a str, attribute: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    let mut is_near = false;
    source.lines().filter_map(move |line| {
        if line.starts_with(attribute) {
            is_near = true;
        }
        if !is_near || line.starts_with(['#', ')', ' ', '/']) {
            return None;
        }
        is_near = false;
        line.strip_prefix(start)?
            .trim_start_matches("r#")
            .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .next()
    })
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

/// `src/api/departments/create.rs` -> `departments::create`, with `::` between the steps.
fn inside(file: &Path, folder: &Path, between: &str) -> Result<String, Box<dyn Error>> {
    let inside = file.strip_prefix(folder)?.with_extension("");
    let steps: Option<Vec<_>> = inside.iter().map(|step| step.to_str()).collect();
    Ok(steps.ok_or("a file name that is no text")?.join(between))
}
