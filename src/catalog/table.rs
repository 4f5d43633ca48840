//! The tables, parsed once.
//!
//! On the host they are part of the program with their sources; in the browser without.

use super::archetype::{self, Archetype};
use super::hourly::{self, Dataset};
use super::resource::{self, Resource};
use super::text::{SourcedText, read_texts};
use super::{Datum, RowFault, read_data};
use crate::numeric::order;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The rows of all [`TABLES`] with [`ELSEWHERE`] for their sources, written by `build.rs`: what the browser computes with.
pub const FIGURES: &str = include_str!(concat!(env!("OUT_DIR"), "/figures.csv"));

/// Stands for a source that is fetched when somebody asks for it, see [`sourced`](super::sourced).
pub const ELSEWHERE: &str = "-";

/// The tables of sourced values, by name.
#[cfg(not(target_arch = "wasm32"))]
pub const TABLES: &[(&str, &str)] = &[
    (
        "emission_factors",
        include_str!("data/emission_factors.csv"),
    ),
    ("costs", include_str!("data/costs.csv")),
    ("archetypes", include_str!("data/archetypes.csv")),
    ("methods", include_str!("data/methods.csv")),
    ("actions", include_str!("data/actions.csv")),
    ("action_values", include_str!("data/action_values.csv")),
    ("completion", include_str!("data/completion.csv")),
    ("parameters", include_str!("data/parameters.csv")),
    ("heat", include_str!("data/heat.csv")),
    ("mobility", include_str!("data/mobility.csv")),
    ("substitutions", include_str!("data/substitutions.csv")),
];

/// All sourced values by key.
#[derive(Debug, Default)]
pub struct Catalog {
    /// In the order of their keys.
    data: Vec<Datum>,
    /// Where each key stands in `data`: the place after 1, at the slot of its hash or one of the next; 0 is free.
    slots: Vec<usize>,
    texts: BTreeMap<String, SourcedText>,
    resources: BTreeMap<String, Resource>,
    archetypes: Vec<Archetype>,
    datasets: Vec<Dataset>,
    faults: Vec<(&'static str, RowFault)>,
}

impl Catalog {
    /// The value behind a key.
    pub fn get(&self, key: &str) -> Option<&Datum> {
        let mut slot = hash(key);
        loop {
            // A table without slots is empty; every other has free ones, at which the search ends.
            slot %= self.slots.len().max(1);
            let place = self.slots.get(slot)?.checked_sub(1)?;
            let datum = self.data.get(place)?;
            if datum.key == key {
                return Some(datum);
            }
            slot += 1;
        }
    }

    /// The central value behind a key that the program itself names.
    ///
    /// An unknown key is a fault of the program: it stops a debug build and gives NaN otherwise, never a silent zero.
    pub fn value(&self, key: &str) -> f64 {
        let datum = self.get(key);
        debug_assert!(datum.is_some(), "no value in the catalog under {key}");
        datum.map_or(f64::NAN, |datum| datum.value)
    }

    /// All values, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = &Datum> {
        self.data.iter()
    }

    /// All values whose key begins with `prefix`, in the order of their keys.
    pub fn iter_prefix<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a Datum> {
        let first = self
            .data
            .partition_point(|datum| datum.key.as_str() < prefix);
        let rest = self.data.iter().skip(first);
        rest.take_while(move |datum| datum.key.starts_with(prefix))
    }

    /// The sourced text behind a key, such as `metalworking.profile.elec`.
    pub fn text(&self, key: &str) -> Option<&SourcedText> {
        self.texts.get(key)
    }

    /// The resource with a code, such as `energy.gas`.
    pub fn resource(&self, code: &str) -> Option<&Resource> {
        self.resources.get(code)
    }

    /// All resources, in the order of their codes.
    pub fn resources(&self) -> impl Iterator<Item = &Resource> {
        self.resources.values()
    }

    /// True when the resource `code` is `ancestor` or stands below it in the tree.
    pub fn is_within(&self, code: &str, ancestor: &str) -> bool {
        let mut current = Some(code);
        // A chain longer than the tree would be a loop in the table.
        for _ in 0..=self.resources.len() {
            match current {
                Some(here) if here == ancestor => return true,
                Some(here) => {
                    current = self
                        .resource(here)
                        .and_then(|resource| resource.parent.as_deref());
                }
                None => return false,
            }
        }
        false
    }

    /// The sector archetype with an id, such as `metalworking`.
    pub fn archetype(&self, id: &str) -> Option<&Archetype> {
        self.archetypes.iter().find(|archetype| archetype.id == id)
    }

    /// All sector archetypes, in the order of their ids.
    pub fn archetypes(&self) -> &[Archetype] {
        &self.archetypes
    }

    /// Hourly shares of the annual electricity of a BDEW profile (`G0` to `G6`, `L0`): 8,760 values that sum to 1.
    pub fn load_shape(&self, profile: &str) -> Option<&'static [f32]> {
        hourly::load_shape(profile)
    }

    /// Hourly shares of the annual global irradiation on the horizontal: 8,760 values that sum to 1.
    pub fn solar_shape(&self) -> &'static [f32] {
        hourly::solar_shape()
    }

    /// Unit, source and year of the hourly data sets.
    pub fn datasets(&self) -> &[Dataset] {
        &self.datasets
    }

    /// Rows that were left out when the tables were read, with the name of their table. Empty in a sound build.
    pub fn faults(&self) -> &[(&'static str, RowFault)] {
        &self.faults
    }

    fn read() -> Self {
        let mut catalog = Catalog::default();
        let mut data = BTreeMap::new();
        #[cfg(not(target_arch = "wasm32"))]
        for (name, csv) in TABLES {
            catalog.add_table(&mut data, name, csv);
        }
        #[cfg(target_arch = "wasm32")]
        catalog.add_table(&mut data, "figures", FIGURES);
        catalog.settle(data);
        let (texts, faults) = read_texts(include_str!("data/texts.csv"));
        catalog.texts = by_key(texts, |text| &text.key);
        catalog.note("texts", faults);
        let (resources, faults) = resource::read_resources(include_str!("data/resources.csv"));
        catalog.resources = by_key(resources, |resource| &resource.code);
        catalog.note("resources", faults);
        let (datasets, faults) = hourly::read_datasets(include_str!("data/datasets.csv"));
        catalog.datasets = datasets;
        catalog.note("datasets", faults);
        catalog.archetypes = archetype::build(&catalog);
        catalog
    }

    /// Makes the values ready to be found by their keys.
    fn settle(&mut self, data: BTreeMap<String, Datum>) {
        // A third full at most: most keys are found at once.
        self.slots = vec![0; 3 * data.len() + 1];
        for (index, (key, mut datum)) in data.into_iter().enumerate() {
            datum.index = index;
            let mut slot = hash(&key) % self.slots.len();
            while self.slots[slot] != 0 {
                slot = (slot + 1) % self.slots.len();
            }
            self.slots[slot] = index + 1;
            self.data.push(datum);
        }
    }

    fn add_table(&mut self, known: &mut BTreeMap<String, Datum>, name: &'static str, csv: &str) {
        let (data, faults) = read_data(csv);
        self.note(name, faults);
        for (index, datum) in data.into_iter().enumerate() {
            if known.contains_key(&datum.key) {
                let reason = "key is in another table too".to_owned();
                self.faults
                    .push((name, super::read::fault(index, datum.key.clone(), reason)));
            } else {
                known.insert(datum.key.clone(), datum);
            }
        }
    }

    fn note(&mut self, table: &'static str, faults: Vec<RowFault>) {
        self.faults
            .extend(faults.into_iter().map(|fault| (table, fault)));
    }
}

/// A number that tells keys apart, eight bytes at a time: the engine looks up thousands of keys in an evaluation.
fn hash(key: &str) -> usize {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mixed = key.as_bytes().chunks(8).fold(0_u64, |mixed, chunk| {
        let word = chunk
            .iter()
            .fold(0_u64, |word, byte| word << 8 | u64::from(*byte));
        (mixed.rotate_left(5) ^ word).wrapping_mul(ODD)
    });
    usize::try_from(mixed >> 40).unwrap_or(0)
}

/// The catalog of the product, parsed on first use.
pub fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(Catalog::read)
}

fn by_key<T>(items: Vec<T>, key: impl Fn(&T) -> &String) -> BTreeMap<String, T> {
    order::map_of(items.into_iter().map(|item| (key(&item).clone(), item)))
}
