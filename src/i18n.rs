//! Texts in four languages (Fluent) and numbers by language. Stands alone: knows no other layer.

/// A language of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// French, the default.
    Fr,
    /// English.
    En,
    /// German.
    De,
    /// Luxembourgish.
    Lb,
}
