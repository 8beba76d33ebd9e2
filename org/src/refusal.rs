//! Refusals: an error with a stable code, the thing that it names, and a sentence in English and Chinese.

/// Declares an error and its codes: each with its stable name and its two sentences, in which `{}` stands for what was found.
macro_rules! refusals {
    (
        $(#[$error_doc:meta])+ $error:ident,
        $(#[$code_doc:meta])+ $codes:ident,
        $($(#[$doc:meta])+ $name:ident $code:literal $english:literal $chinese:literal,)+
    ) => {
        $(#[$error_doc])+
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $error {
            /// Stable code.
            pub code: $codes,
            /// What the message names: an id, an area, a count, or the number of a line.
            pub found: String,
        }

        $(#[$code_doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $codes {
            $($(#[$doc])+ $name,)+
        }

        impl $codes {
            /// The stable name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }
        }

        impl $error {
            /// One with what the message names.
            #[must_use]
            pub fn new(code: $codes, found: impl Into<String>) -> Self {
                Self { code, found: found.into() }
            }

            /// The stable name of the code.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                self.code.name()
            }

            /// One sentence for a person.
            #[must_use]
            pub fn message(&self, lang: $crate::lang::Lang) -> String {
                let (english, chinese) = match self.code { $($codes::$name => ($english, $chinese),)+ };
                let text = match lang {
                    $crate::lang::Lang::En => english,
                    $crate::lang::Lang::Zh => chinese,
                };
                text.replace("{}", &self.found)
            }
        }
    };
}

pub(crate) use refusals;
