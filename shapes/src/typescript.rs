//! A Rust type -> its TypeScript. (Of a whole declaration tsify writes the rest.)

use syn::{Error, GenericArgument, PathArguments, PathSegment, Result, Type};

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
        ("Bare", [inner]) => inner.clone(),
        ("Nullable", [inner]) => format!("{inner} | null"),
        ("Open", [inner]) => format!("{inner} | (string & {{}})"),
        ("TextOr", [inner]) => format!("string | {inner}"),
        (_, []) => name,
        (_, inners) => format!("{name}<{}>", inners.join(", ")),
    })
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
