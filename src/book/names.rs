//! What codes are called in the language of the reader, and which code a typed name means.

use super::Column;
use crate::catalog::{EQUIPMENT, NO_SECTOR, SKILLS, catalog, meant_by};
use crate::i18n::{Language, Texts, text_key};
use crate::model::{ActorId, Country, Frequency, Territory};
use crate::words::{ROUTES, plain_unit, words};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// Directions, as codes of the file format.
const DIRECTIONS: &[&str] = &["in", "out"];
/// Kinds of actor.
const KINDS: &[&str] = &["company", "public"];
/// Units that a quantity may have.
const UNITS: &[&str] = &[
    "kg", "t", "kWh", "MWh", "GWh", "m3", "l", "km", "m2", "unit",
];
/// How a need for a skill is met.
const PROVISIONS: &[&str] = &["consultant", "part_time", "none"];
/// Partners that are no company of the territory.
pub(super) const AFAR: &[&str] = &["region", "country", "world"];

/// Names of codes for one territory and language. Made for a moment: lists are built when first needed.
pub struct Names<'a> {
    texts: &'a Texts,
    territory: &'a Territory,
    lists: [OnceCell<BTreeMap<String, String>>; COLUMNS.len()],
}

/// Columns that hold one of several names.
const COLUMNS: [Column; 12] = [
    Column::Sector,
    Column::Kind,
    Column::Company,
    Column::Resource,
    Column::Direction,
    Column::Unit,
    Column::Partner,
    Column::Frequency,
    Column::Route,
    Column::EquipmentClass,
    Column::SkillClass,
    Column::Provision,
];

impl<'a> Names<'a> {
    /// The names for a territory in the language of some texts.
    pub fn new(texts: &'a Texts, territory: &'a Territory) -> Self {
        Self {
            texts,
            territory,
            lists: Default::default(),
        }
    }

    /// The language of the reader.
    pub fn language(&self) -> Language {
        self.texts.language()
    }

    /// The country of the territory.
    pub(super) fn country(&self) -> Country {
        self.territory.country
    }

    /// The codes that a column can hold; `None` for a column of numbers or free words.
    pub fn codes(&self, column: Column) -> Option<Vec<String>> {
        let fixed = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        let actors = || self.territory.actors.iter().map(|actor| actor.id.0.clone());
        Some(match column {
            Column::Sector => catalog()
                .archetypes()
                .iter()
                .map(|kind| kind.id.clone())
                .chain([NO_SECTOR.to_owned()])
                .collect(),
            Column::Kind => fixed(KINDS),
            Column::Company => actors().collect(),
            Column::Resource => catalog()
                .resources()
                .map(|one| one.code.clone())
                .filter(|code| {
                    self.texts.has(&text_key("resource", code)) && meant_by(code) == code
                })
                .collect(),
            Column::Direction => fixed(DIRECTIONS),
            Column::Unit => fixed(UNITS),
            Column::Partner => AFAR
                .iter()
                .map(|code| (*code).to_owned())
                .chain(actors())
                .collect(),
            Column::Frequency => fixed(&Frequency::CODES),
            Column::Route => fixed(ROUTES),
            Column::EquipmentClass => EQUIPMENT.iter().map(|one| one.id.to_owned()).collect(),
            Column::SkillClass => fixed(SKILLS),
            Column::Provision => fixed(PROVISIONS),
            _ => return None,
        })
    }

    /// What a code of a column is called; the code itself when it has no name.
    pub fn name(&self, column: Column, code: &str) -> String {
        let actor = || {
            let actors = &self.territory.actors;
            let found = actors.iter().find(|actor| actor.id.0 == code);
            found.map_or_else(|| code.to_owned(), |actor| actor.name.clone())
        };
        match column {
            Column::Company => actor(),
            Column::Partner if !AFAR.contains(&code) => actor(),
            Column::Sector => self.of_family("archetype", code),
            Column::Resource => self.of_family("resource", code),
            Column::Route => self.of_family("route", code),
            Column::Unit => self.texts.unit(code),
            Column::EquipmentClass => self.of_family("equipment", code),
            Column::SkillClass => self.of_family("skill", code),
            column => self.of_family(column.code(), code),
        }
    }

    fn of_family(&self, family: &str, code: &str) -> String {
        let key = text_key(family, code);
        if self.texts.has(&key) {
            self.texts.say(&key)
        } else {
            code.to_owned()
        }
    }

    /// The code that a typed name means in a column: the name in the reader's language or the code, whatever the case, and else what a
    /// survey would understand by it.
    pub fn code(&self, column: Column, typed: &str) -> Option<String> {
        let place = COLUMNS.iter().position(|one| *one == column)?;
        let list = self.lists[place].get_or_init(|| self.list(column));
        let known = list.get(&plain(typed)).cloned();
        known.or_else(|| self.understood(column, typed))
    }

    /// What the words of surveys mean in a column: `gasoil`, `hebdo`, `litres`.
    fn understood(&self, column: Column, typed: &str) -> Option<String> {
        let family = match column {
            Column::Unit => return Some(plain_unit(typed)?.symbol().to_owned()),
            Column::Sector => "archetype",
            Column::Resource
            | Column::Direction
            | Column::Partner
            | Column::Frequency
            | Column::Route => column.code(),
            _ => return None,
        };
        let code = words().id(family, typed)?;
        // A group of resources has no name of its own and cannot be chosen.
        let codes = self.codes(column)?;
        codes.into_iter().find(|known| known == code)
    }

    fn list(&self, column: Column) -> BTreeMap<String, String> {
        let codes = self.codes(column).unwrap_or_default();
        let mut list = BTreeMap::new();
        // Names before codes: where a company is called like a code, people mean the company.
        for code in &codes {
            list.entry(plain(&self.name(column, code)))
                .or_insert_with(|| code.clone());
        }
        for code in &codes {
            list.entry(plain(code)).or_insert_with(|| code.clone());
        }
        if column == Column::Resource {
            for one in catalog()
                .resources()
                .filter(|one| meant_by(&one.code) != one.code)
            {
                list.entry(plain(&self.name(column, &one.code)))
                    .or_insert_with(|| meant_by(&one.code).to_owned());
            }
        }
        list
    }

    /// Whether an actor other than one has a name.
    pub(super) fn is_taken(&self, name: &str, id: &ActorId) -> bool {
        let found = self.code(Column::Company, name);
        found.is_some_and(|found| {
            found != id.0 && plain(&self.name(Column::Company, &found)) == plain(name)
        })
    }

    /// The actor of an id.
    pub fn actor(&self, id: &ActorId) -> String {
        self.name(Column::Company, &id.0)
    }

    /// A number with all its digits, as the language writes it.
    pub fn number(&self, value: f64) -> String {
        let written = value.abs().to_string();
        let decimals = written
            .split_once('.')
            .map_or(0, |(_, digits)| digits.len());
        self.texts.number(value, decimals)
    }

    /// A number to three digits.
    pub fn about(&self, value: f64) -> String {
        let whole = value.abs().max(1e-9).log10().floor() as i32;
        let step = 10f64.powi(whole - 2);
        // Written out and read back: a product of a step such as 0.01 has digits of its own.
        let decimals = usize::try_from(2 - whole).unwrap_or(0);
        let rounded = format!("{:.decimals$}", (value / step).round() * step);
        self.number(rounded.parse().unwrap_or(value))
    }
}

/// A name without what people write differently: case, accents, doubled spaces, kinds of apostrophe, signs of superscript.
pub(super) fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.trim().chars().flat_map(char::to_lowercase) {
        let letter = match letter {
            'à' | 'â' | 'ä' | 'á' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' | 'ö' => 'o',
            'ù' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            '³' => '3',
            '²' | '₂' => '2',
            '’' => '\'',
            '\u{a0}' | '\u{202f}' | '\t' | '\n' | '\r' => ' ',
            letter => letter,
        };
        if letter != ' ' || !plain.ends_with(' ') {
            plain.push(letter);
        }
    }
    plain
}
