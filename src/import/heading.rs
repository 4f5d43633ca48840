//! Finds the headings of a survey, in any language and any order.

use super::grid::{Cell, Grid, GridRow};
use crate::words::{LANGUAGES, names_year, plain, words};

/// Rows in which headings are looked for: titles and explanations may stand above.
const SEARCHED: usize = 20;

/// Declares the columns with their ids in the words.
macro_rules! columns {
    ($($(#[doc = $doc:literal])+ $name:ident $id:literal,)+) => {
        /// A column of a survey.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Column { $($(#[doc = $doc])+ $name,)+ }

        impl Column {
            /// All columns, in the order of the form.
            pub const ALL: [Column; 14] = [$(Column::$name,)+];

            /// Its id, under which the words and texts have it.
            pub fn id(self) -> &'static str {
                match self { $(Column::$name => $id,)+ }
            }
        }
    };
}

columns! {
    /// Company that the flow enters or leaves.
    Company "company",
    /// Resource.
    Resource "resource",
    /// In or out.
    Direction "direction",
    /// Quantity per year.
    Quantity "quantity",
    /// Unit of the quantity.
    Unit "unit",
    /// How often it comes.
    Frequency "frequency",
    /// Where it comes from or goes to.
    Partner "partner",
    /// Distance in km.
    Distance "distance",
    /// Present route of a waste.
    Route "route",
    /// Price in EUR per unit.
    Price "price",
    /// Uncertainty in percent.
    Uncertainty "uncertainty",
    /// Temperature of heat in degrees Celsius.
    Temperature "temperature",
    /// Sector of a new company.
    Archetype "archetype",
    /// Employees of a new company.
    Employees "employees",
}

impl Column {
    /// Columns without which nothing can be read.
    pub const OBLIGATORY: [Column; 3] = [Column::Company, Column::Resource, Column::Quantity];
    /// Columns that hold one of several names.
    pub const NAMED: [Column; 8] = [
        Column::Company,
        Column::Resource,
        Column::Direction,
        Column::Unit,
        Column::Frequency,
        Column::Partner,
        Column::Route,
        Column::Archetype,
    ];
}

/// Headings of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Headings {
    /// Place of their row in the grid.
    pub place: usize,
    /// Place of each column of [`Column::ALL`] in the sheet.
    columns: [Option<usize>; 14],
    /// Language of most of them, by its place in [`LANGUAGES`].
    pub language: usize,
    /// Places of headings that mean nothing here.
    pub unknown: Vec<usize>,
    /// Places of headings whose column is there already.
    pub again: Vec<usize>,
    /// Whether the heading of the quantity says that it is for the year.
    pub is_yearly: bool,
    /// What the headings say in brackets, by column.
    hints: [Option<String>; 14],
}

impl Headings {
    /// Place of a column in the sheet.
    pub fn place_of(&self, column: Column) -> Option<usize> {
        self.columns.get(column as usize).copied().flatten()
    }

    /// What the heading of a column says in brackets.
    pub fn hint(&self, column: Column) -> Option<&str> {
        self.hints.get(column as usize)?.as_deref()
    }

    /// Number of columns that were found.
    pub fn count(&self) -> usize {
        self.columns.iter().flatten().count()
    }

    /// Obligatory columns that are not there.
    pub fn missing(&self) -> Vec<Column> {
        let obligatory = Column::OBLIGATORY.into_iter();
        obligatory
            .filter(|column| self.place_of(*column).is_none())
            .collect()
    }
}

/// The headings of a sheet: the row among the first with the most of them, two at least of which one is obligatory.
pub(super) fn find(grid: &Grid) -> Option<Headings> {
    let mut best: Option<Headings> = None;
    for (place, row) in grid.rows.iter().take(SEARCHED).enumerate() {
        let found = read(place, row);
        let missing = found.missing().len();
        let enough = found.count() >= 2 && missing < Column::OBLIGATORY.len();
        let rank = |headings: &Headings| (3 - headings.missing().len(), headings.count());
        if enough && best.as_ref().is_none_or(|best| rank(&found) > rank(best)) {
            best = Some(found);
        }
    }
    best
}

fn read(place: usize, row: &GridRow) -> Headings {
    let mut headings = Headings {
        place,
        ..Headings::default()
    };
    let mut votes = [0; LANGUAGES.len()];
    for (at, cell) in row.cells.iter().enumerate() {
        let Cell::Text(text) = cell else { continue };
        let Some((column, used)) = meaning(text) else {
            headings.unknown.push(at);
            continue;
        };
        let Some(slot) = headings.columns.get_mut(column as usize) else {
            continue;
        };
        if slot.is_some() {
            headings.again.push(at);
            continue;
        }
        *slot = Some(at);
        headings.is_yearly |= column == Column::Quantity && names_year(text);
        if let Some(hint) = headings.hints.get_mut(column as usize) {
            *hint = bracketed(text).or_else(|| unit_behind(text, column));
        }
        for (vote, used) in votes.iter_mut().zip(used) {
            *vote += usize::from(used);
        }
    }
    let most = votes.iter().copied().max().unwrap_or(0);
    headings.language = votes.iter().position(|vote| *vote == most).unwrap_or(0);
    headings
}

/// What stands in brackets in a heading, such as `t/an` in `Quantité (t/an)`.
fn bracketed(text: &str) -> Option<String> {
    let (_, rest) = text.split_once(['(', '['])?;
    let (inside, _) = rest.split_once([')', ']'])?;
    Some(inside.trim().to_owned())
}

/// Words of a heading that stand for the unit of the row.
pub(super) const GENERAL: [&str; 7] = [
    "unite",
    "unites",
    "unit",
    "units",
    "einheit",
    "einheiten",
    "eenheet",
];

/// A unit that follows the name of the quantity without brackets: `Quantité en tonnes`, `Menge t/Jahr`.
fn unit_behind(text: &str, column: Column) -> Option<String> {
    if column != Column::Quantity {
        return None;
    }
    let plain = plain(text);
    let said: Vec<&str> = plain.split(' ').collect();
    let behind = said
        .iter()
        .position(|word| words().unit(word).is_some() && !GENERAL.contains(word))?;
    let said = said.get(behind..).filter(|_| behind > 0)?;
    Some(said.join(" "))
}

/// Words that may follow a heading without changing it: units and joining words.
const FILLERS: [&str; 27] = [
    "en", "in", "a", "par", "per", "pro", "je", "an", "annee", "year", "jahr", "joer", "t", "kg",
    "km", "kwh", "mwh", "eur", "euro", "euros", "ht", "pct", "c", "unite", "unit", "einheit",
    "eenheet",
];

/// The column of a heading, and the languages that call it so.
pub(super) fn meaning(heading: &str) -> Option<(Column, [bool; 4])> {
    let mut outside = String::new();
    let mut depth = 0_u32;
    for letter in heading.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    let plain = plain(&outside);
    let mut known = plain.as_str();
    loop {
        if let Some((id, used)) = words().meaning("column", known) {
            let column = Column::ALL.into_iter().find(|column| column.id() == id)?;
            return Some((column, used));
        }
        let (shorter, filler) = known.rsplit_once(' ')?;
        if !FILLERS.contains(&filler) && words().unit(filler).is_none() {
            return None;
        }
        known = shorter;
    }
}
