//! The two brands of the API, whose clients sign alike.

/// The two spellings of one scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brand {
    /// `GenAuth …` and `x-genauth-…`
    GenAuth,
    /// `authing …` and `x-authing-…`
    Authing,
}

impl Brand {
    /// The brand whose clients write this word before the signature.
    #[must_use]
    pub fn of_scheme(scheme: &str) -> Option<Self> {
        match scheme {
            "GenAuth" => Some(Brand::GenAuth),
            "authing" => Some(Brand::Authing),
            _ => None,
        }
    }

    /// What the names of its headers begin with.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Brand::GenAuth => "x-genauth-",
            Brand::Authing => "x-authing-",
        }
    }
}
