//! The words of surveys and sheets in four languages, for those who read and those who write them.
//!
//! Names of resources, sectors and routes are those of the texts (`build.rs` gathers them); headings, directions,
//! frequencies, units and what people write instead of a name stand in `words/`.

mod text;
mod unit;

pub use text::{company_key, plain};
pub use unit::{
    ReadUnit, UNITS, UnitFault, is_yearly, names_year, per_cubic_metre, plain_unit, read_unit,
    suiting, suits, times_a_year,
};

use crate::catalog::{NO_SECTOR, catalog, meant_by};
use crate::units::Unit;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Routes of waste, by their ids.
pub const ROUTES: &[&str] = &[
    "landfill",
    "incineration",
    "recycling",
    "digestion",
    "compost",
    "reuse",
];

/// Languages in the order of the tables' columns.
pub const LANGUAGES: [&str; 4] = ["fr", "en", "de", "lb"];

/// Place of a language in [`LANGUAGES`]; English where it is none of them.
pub fn language_index(language: &str) -> usize {
    let found = LANGUAGES.iter().position(|code| *code == language);
    found.unwrap_or(1)
}

/// A unit as people write it: so many of a unit of the model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitWord {
    /// Unit of the model.
    pub unit: Unit,
    /// How many of it one is.
    pub factor: f64,
}

/// All words.
#[derive(Debug, Default)]
pub struct Words {
    /// Labels by family and id, in the order of [`LANGUAGES`].
    labels: BTreeMap<(String, String), [String; 4]>,
    /// Ids by family and plain word, with the languages that use it.
    ids: BTreeMap<(String, String), (String, [bool; 4])>,
    units: BTreeMap<String, UnitWord>,
    /// How groups of resources are written.
    groups: BTreeMap<String, String>,
}

/// The words, read once.
pub fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(Words::read)
}

/// Text key of a stable name, as the texts write it.
fn text_key(family: &str, id: &str) -> String {
    id.split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .fold(family.to_owned(), |key, part| key + "-" + part)
}

fn rows(csv: &str, headed: bool) -> impl Iterator<Item = csv::StringRecord> {
    csv::ReaderBuilder::new()
        .has_headers(headed)
        .from_reader(csv.as_bytes())
        .into_records()
        .filter_map(Result::ok)
        .collect::<Vec<_>>()
        .into_iter()
}

impl Words {
    fn read() -> Self {
        let mut words = Self::default();
        let names = include_str!(concat!(env!("OUT_DIR"), "/names.csv"));
        let names: BTreeMap<String, [String; 4]> = rows(names, false)
            .map(|row| (row[0].to_owned(), [1, 2, 3, 4].map(|at| row[at].to_owned())))
            .collect();
        for resource in catalog().resources() {
            words.add_named("resource", &resource.code, &names);
            let twins = catalog().resources().map(|one| one.code.as_str());
            for twin in
                twins.filter(|twin| *twin != resource.code && meant_by(twin) == resource.code)
            {
                words.add_names("resource", twin, &resource.code, &names);
            }
        }
        for archetype in catalog().archetypes() {
            words.add_named("archetype", &archetype.id, &names);
        }
        words.add_named("archetype", NO_SECTOR, &names);
        for route in ROUTES {
            words.add_named("route", route, &names);
        }
        for row in rows(include_str!("words/survey.csv"), true) {
            for language in 0..LANGUAGES.len() {
                for word in row.get(language + 2).unwrap_or_default().split('|') {
                    words.add(&row[0], &row[1], language, word);
                }
            }
        }
        for row in rows(include_str!("words/units.csv"), true) {
            words.add_unit(&row);
        }
        for resource in catalog().resources() {
            words.add_group(&resource.code);
        }
        words
    }

    fn add_named(&mut self, family: &str, id: &str, names: &BTreeMap<String, [String; 4]>) {
        if !names.contains_key(&text_key(family, id)) {
            return;
        }
        // A code is understood in every language.
        let code = (family.to_owned(), plain_code(id));
        self.ids.insert(code, (id.to_owned(), [true; 4]));
        self.add_names(family, id, id, names);
    }

    /// Names of one thing, as words for another or for itself.
    fn add_names(
        &mut self,
        family: &str,
        of: &str,
        id: &str,
        names: &BTreeMap<String, [String; 4]>,
    ) {
        for (language, name) in names
            .get(&text_key(family, of))
            .into_iter()
            .flatten()
            .enumerate()
        {
            self.add(family, id, language, name);
        }
    }

    /// The first word of a meaning is its label; the first meaning of a word keeps it.
    fn add(&mut self, family: &str, id: &str, language: usize, word: &str) {
        let key = (family.to_owned(), id.to_owned());
        let entry = self.ids.entry((family.to_owned(), plain(word)));
        let (owner, used) = entry.or_insert_with(|| (id.to_owned(), [false; 4]));
        let own = owner == id;
        used[language] |= own;
        // A name that means something else already is no label: the code is.
        let label = if own { word } else { id };
        let labels = self.labels.entry(key).or_default();
        if labels[language].is_empty() {
            label.clone_into(&mut labels[language]);
        }
    }

    /// A resource without a name is a group of others: `water.*`. Its bare code is understood unless it is a word for one of them.
    fn add_group(&mut self, code: &str) {
        let key = ("resource".to_owned(), code.to_owned());
        if self.labels.contains_key(&key) {
            return;
        }
        for word in [format!("{code}.*"), plain_code(code)] {
            let entry = self.ids.entry(("resource".to_owned(), word));
            entry.or_insert_with(|| (code.to_owned(), [true; 4]));
        }
        let label = format!("{code}.*");
        self.groups.insert(code.to_owned(), label);
    }

    fn add_unit(&mut self, row: &csv::StringRecord) {
        let (unit, factor) = (Unit::parse(&row[0]), row[1].parse().ok());
        if let (Some(unit), Some(factor)) = (unit, factor) {
            for word in row[2].split('|') {
                self.units
                    .entry(plain(word))
                    .or_insert(UnitWord { unit, factor });
            }
        }
    }

    /// What a word of a family means.
    pub fn id(&self, family: &str, word: &str) -> Option<&str> {
        self.meaning(family, word).map(|(id, _)| id)
    }

    /// What a word of a family means, and which languages use it, in the order of [`LANGUAGES`].
    pub fn meaning(&self, family: &str, word: &str) -> Option<(&str, [bool; 4])> {
        let by = |word: String| self.ids.get(&(family.to_owned(), word));
        let (id, used) = by(plain_code(word)).or_else(|| by(plain(word)))?;
        Some((id, *used))
    }

    /// How something is called in a language; the id where it has no name.
    pub fn label<'a>(&'a self, family: &str, id: &'a str, language: &str) -> &'a str {
        let labels = self.labels.get(&(family.to_owned(), id.to_owned()));
        let group = self.groups.get(id).filter(|_| family == "resource");
        labels
            .map(|labels| labels[language_index(language)].as_str())
            .filter(|label| !label.is_empty())
            .or(group.map(String::as_str))
            .unwrap_or(id)
    }

    /// Ids of a family that have a name, in their order.
    pub fn all<'a>(&'a self, family: &'a str) -> impl Iterator<Item = &'a str> {
        let labels = self.labels.keys();
        labels
            .filter(move |key| key.0 == family)
            .map(|key| key.1.as_str())
    }

    /// Labels of a family in a language with their ids.
    pub fn labels<'a>(
        &'a self,
        family: &'a str,
        language: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.all(family)
            .map(move |id| (self.label(family, id, language), id))
    }

    /// A unit as people write it.
    pub fn unit(&self, word: &str) -> Option<UnitWord> {
        self.units.get(&plain(word)).copied()
    }

    /// How a unit is called in a language.
    pub fn unit_label(unit: Unit, language: &str) -> &'static str {
        match (unit, language_index(language)) {
            (Unit::CubicMetre, _) => "m³",
            (Unit::SquareMetre, _) => "m²",
            (Unit::Piece, 0) => "unités",
            (Unit::Piece, 1) => "units",
            (Unit::Piece, 2) => "Stück",
            (Unit::Piece, _) => "Stéck",
            (unit, _) => unit.symbol(),
        }
    }
}

/// A code without regard for case, its parts joined by full stops.
fn plain_code(code: &str) -> String {
    code.trim().to_lowercase()
}
