//! A Rust type -> its TypeScript. (Of a whole declaration tsify writes the rest.)

use syn::{Error, GenericArgument, PathArguments, PathSegment, Result, Type};

/// What `Option` holds, if the type is one.
pub fn optional(declared: &Type) -> Option<&Type> {
    let last = last(declared)?;
    if last.ident == "Option" { argument(last) } else { None }
}

/// The TypeScript of a type.
pub fn of(declared: &Type) -> Result<String> {
    let Some(last) = last(declared) else {
        return Err(Error::new_spanned(declared, "expected the name of a type"));
    };
    let inner = argument(last).map(of).transpose()?;
    let name = last.ident.to_string();
    Ok(match (name.as_str(), inner) {
        ("String", None) => "string".to_owned(),
        ("bool", None) => "boolean".to_owned(),
        ("i32" | "u32", None) => "number".to_owned(),
        ("JsonObject", None) => "Record<string, unknown>".to_owned(),
        ("Json" | "Opaque", None) => "unknown".to_owned(),
        ("Option", Some(inner)) => inner,
        ("Vec", Some(inner)) if inner.contains(" | ") => format!("({inner})[]"),
        ("Vec", Some(inner)) => format!("{inner}[]"),
        ("OneOrMany", Some(inner)) => format!("{inner} | {inner}[]"),
        ("Nullable", Some(inner)) => format!("{inner} | null"),
        ("Open", Some(inner)) => format!("{inner} | (string & {{}})"),
        ("TextOr", Some(inner)) => format!("string | {inner}"),
        (_, None) => name,
        (_, Some(inner)) => format!("{name}<{inner}>"),
    })
}

fn last(declared: &Type) -> Option<&PathSegment> {
    match declared {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

fn argument(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    })
}
