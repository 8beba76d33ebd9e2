//! A Rust type or comment -> its TypeScript. (Of a whole declaration tsify writes the rest.)

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, GenericArgument, PathArguments, PathSegment, Result, Type};

use crate::attributes::doc_line;

/// What `Option` holds, if the type is one.
pub fn optional(declared: &Type) -> Option<&Type> {
    let last = last(declared)?;
    if last.ident == "Option" { arguments(last).next() } else { None }
}

/// The TypeScript of a type.
pub fn of(declared: &Type) -> Result<String> {
    let Some(last) = last(declared) else {
        return Err(Error::new_spanned(declared, "expected the name of a type"));
    };
    let inners = arguments(last).map(of).collect::<Result<Vec<_>>>()?;
    let name = last.ident.to_string();
    Ok(match (name.as_str(), inners.as_slice()) {
        ("String", []) => "string".to_owned(),
        ("bool", []) => "boolean".to_owned(),
        ("i32" | "u32" | "i64" | "f64", []) => "number".to_owned(),
        ("JsonObject", []) => "Record<string, unknown>".to_owned(),
        ("Json" | "Opaque", []) => "unknown".to_owned(),
        ("Option", [inner]) => inner.clone(),
        ("Vec", [inner]) if inner.contains(" | ") => format!("({inner})[]"),
        ("Vec", [inner]) => format!("{inner}[]"),
        ("OneOrMany", [inner]) => format!("{inner} | {inner}[]"),
        ("Either", [one, other]) => format!("{one} | {other}"),
        ("Bare" | "Limited", [inner]) => inner.clone(),
        ("Nullable", [inner]) => format!("{inner} | null"),
        ("Open", [inner]) => format!("{inner} | (string & {{}})"),
        ("TextOr", [inner]) => format!("string | {inner}"),
        (_, []) => name,
        (_, inners) => format!("{name}<{}>", inners.join(", ")),
    })
}

/// Text for the package's declarations.
pub fn section(text: &str) -> TokenStream {
    quote! {
        const _: () = {
            use wasm_bindgen::prelude::*;
            #[wasm_bindgen(typescript_custom_section)]
            const DECLARATION: &'static str = #text;
        };
    }
}

/// The documentation of an item as a comment of TypeScript, indented.
pub fn comment(attributes: &[syn::Attribute], indent: &str) -> Result<String> {
    let lines: Vec<String> = attributes.iter().filter_map(doc_line).collect();
    if lines.is_empty() {
        return Ok(String::new());
    }
    if lines.iter().any(|line| line.contains("*/")) {
        return Err(Error::new_spanned(attributes.first(), "`*/` would end the comment in TypeScript"));
    }
    let mut comment = format!("{indent}/**\n");
    for line in lines {
        comment.push_str(format!("{indent} *{line}").trim_end());
        comment.push('\n');
    }
    comment.push_str(&format!("{indent} */\n"));
    Ok(comment)
}

fn last(declared: &Type) -> Option<&PathSegment> {
    match declared {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

fn arguments(segment: &PathSegment) -> impl Iterator<Item = &Type> {
    let arguments = match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    };
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    })
}
