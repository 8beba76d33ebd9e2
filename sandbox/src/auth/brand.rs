//! The two brands of the API. Their clients use the same signature scheme.

/// A brand, which decides the names of the scheme and of the headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brand {
    /// `GenAuth …` and `x-genauth-…`
    GenAuth,
    /// `authing …` and `x-authing-…`
    Authing,
}

impl Brand {
    /// Returns the brand with this authentication scheme.
    #[must_use]
    pub fn of_scheme(scheme: &str) -> Option<Self> {
        match scheme {
            "GenAuth" => Some(Brand::GenAuth),
            "authing" => Some(Brand::Authing),
            _ => None,
        }
    }

    /// The prefix of its header names.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Brand::GenAuth => "x-genauth-",
            Brand::Authing => "x-authing-",
        }
    }
}
