//! Texts in four languages (Fluent) and numbers by language. Stands alone: knows no other layer.
//!
//! A text may stress a part of itself with `*…*`; [`emphasis`] cuts it into plain and strong pieces for the page.
//! The Luxembourgish texts still want a native reader.
//!
//! On the host the texts are part of the program. In the browser they are not: the page fetches the language of its reader
//! and hands it to [`Texts::read`]; what stands behind the first screen follows when somebody looks there.

mod bundle;
mod emphasis;
mod finding;
mod language;
mod number;
#[cfg(not(target_arch = "wasm32"))]
mod source;
mod texts;

pub use emphasis::{Piece, emphasis};
pub use language::Language;
pub use number::{MoneyParts, written_number};
#[cfg(not(target_arch = "wasm32"))]
use source::LATER;
#[cfg(not(target_arch = "wasm32"))]
pub use source::source;
pub use texts::{Arg, Texts, text_key};
