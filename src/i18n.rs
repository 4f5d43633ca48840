//! Texts in four languages (Fluent) and numbers by language. Stands alone: knows no other layer.
//!
//! A text may stress a part of itself with `*…*`; [`emphasis`] cuts it into plain and strong pieces for the page.
//! The Luxembourgish texts still want a native reader.

mod bundle;
mod emphasis;
mod finding;
mod language;
mod number;
mod source;
mod texts;

pub use emphasis::{Piece, emphasis};
pub use language::Language;
pub use number::MoneyParts;
pub use source::source;
pub use texts::{Arg, Texts, text_key};
