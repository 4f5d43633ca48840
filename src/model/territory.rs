//! A territory: who is there and what is published about it.

use super::actor::Actor;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A name in the four languages of the product.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct LocalName {
    /// French.
    #[serde(default)]
    pub fr: String,
    /// English.
    #[serde(default)]
    pub en: String,
    /// German.
    #[serde(default)]
    pub de: String,
    /// Luxembourgish.
    #[serde(default)]
    pub lb: String,
}

impl LocalName {
    /// The name in a language (`fr`, `en`, `de`, `lb`), or in the first language that has one.
    pub fn in_language(&self, language: &str) -> &str {
        let wanted = match language {
            "fr" => &self.fr,
            "de" => &self.de,
            "lb" => &self.lb,
            _ => &self.en,
        };
        [wanted, &self.fr, &self.en, &self.de, &self.lb]
            .into_iter()
            .find(|name| !name.is_empty())
            .map_or("", String::as_str)
    }
}

/// Country of a territory: chooses grid, prices and factors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Country {
    /// France.
    FR,
    /// Luxembourg.
    LU,
}

/// Scale at which the territory is described.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// One company.
    Company,
    /// An activity zone or business park.
    Zone,
    /// A municipality or an association of them.
    Municipality,
    /// A region.
    Region,
    /// A country.
    Country,
}

/// Where the composition of a territory comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Provenance {
    /// Read in a published source.
    Published,
    /// Plausible, built from archetypes; not a survey.
    Illustrative,
    /// Entered by the reader.
    User,
}

/// A published figure about the territory, kept apart from what is computed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Fact {
    /// Text key of the fact (`fact-<id>`), such as `potential-synergies`.
    pub id: String,
    /// The figure.
    pub value: f64,
    /// Where it was published.
    pub source: String,
    /// Year of publication or of the fact.
    pub year: i32,
}

/// A territory with its actors; the file format `boucle-territory`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Territory {
    /// Always `boucle-territory`.
    pub format: String,
    /// Version of the format.
    pub version: u32,
    /// Short identifier, such as `pompey`.
    pub id: String,
    /// Name in four languages.
    pub name: LocalName,
    /// Country.
    pub country: Country,
    /// Scale.
    pub scale: Scale,
    /// Year of the data and of the money.
    pub base_year: i32,
    /// Where the composition comes from.
    pub provenance: Provenance,
    /// Sources in words.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Published figures, kept apart from the computed ones.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// Catalog values that this territory replaces, by key.
    #[serde(default)]
    pub factors: BTreeMap<String, f64>,
    /// Companies and public bodies.
    pub actors: Vec<Actor>,
}
