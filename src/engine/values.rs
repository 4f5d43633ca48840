//! The value of every figure in one evaluation, resolved in one place.
//!
//! A figure is the catalog's, unless the territory puts its own in its place, unless the scenario sets a parameter of the
//! action that reads it, unless a draw of the uncertainty replaces it. Nothing else in the engine reads a figure's value.

use crate::catalog::{Datum, catalog};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Values of all figures of the catalog, by their place in it.
#[derive(Clone, Debug)]
pub struct Values {
    by_index: Vec<f64>,
    /// Which were read since [`Values::watch`], when somebody asked.
    read: Option<Arc<[AtomicBool]>>,
}

impl Values {
    /// The catalog's values, and those that a territory puts in their place.
    pub fn of(factors: &BTreeMap<String, f64>) -> Self {
        let mut values = Self {
            by_index: catalog().iter().map(|datum| datum.value).collect(),
            read: None,
        };
        for (key, value) in factors {
            values.put(catalog().get(key), *value);
        }
        values
    }

    /// Value of a figure; 0 for none.
    pub fn get(&self, datum: Option<&Datum>) -> f64 {
        let Some(datum) = datum else { return 0.0 };
        if let Some(read) = &self.read
            && let Some(place) = read.get(datum.index)
        {
            place.store(true, Ordering::Relaxed);
        }
        self.by_index.get(datum.index).copied().unwrap_or(0.0)
    }

    /// From now on, remembers which figures are read, and holds nothing that was made ready before for good.
    pub fn watch(&mut self) {
        self.read = Some(
            self.by_index
                .iter()
                .map(|_| AtomicBool::new(false))
                .collect(),
        );
    }

    /// The figures that were read since [`Values::watch`], in the order of their keys.
    pub fn watched(&self) -> Vec<&'static Datum> {
        let read = self.read.as_deref().unwrap_or(&[]);
        let was_read = |index: usize| {
            let place = read.get(index);
            place.is_some_and(|place| place.load(Ordering::Relaxed))
        };
        catalog()
            .iter()
            .filter(|datum| was_read(datum.index))
            .collect()
    }

    /// Value of a figure that the program names; 0 when there is none.
    pub fn of_key(&self, key: &str) -> f64 {
        self.get(catalog().get(key))
    }

    /// Puts a value in the place of another, and gives back the other.
    pub fn put(&mut self, datum: Option<&Datum>, value: f64) -> f64 {
        match datum.and_then(|datum| self.by_index.get_mut(datum.index)) {
            Some(place) => std::mem::replace(place, value),
            None => 0.0,
        }
    }

    /// True when the figures at some places are the same as elsewhere: what was made ready from them still holds.
    pub fn same(&self, other: &Values, places: &Range<usize>) -> bool {
        self.read.is_none()
            && self.by_index.get(places.clone()) == other.by_index.get(places.clone())
    }
}

/// Places of the figures whose key begins with `prefix`.
pub fn places(prefix: &str) -> Range<usize> {
    let mut run = catalog().iter_prefix(prefix);
    let first = run.next().map_or(0, |datum| datum.index);
    let last = run.last().map_or(first, |datum| datum.index);
    first..last + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_territory_puts_its_own_value_in_place() {
        let factors = BTreeMap::from([("elec.fr.grid.2024".to_owned(), 0.03)]);
        let mut values = Values::of(&factors);
        assert!((values.of_key("elec.fr.grid.2024") - 0.03).abs() < f64::EPSILON);
        assert!((values.of_key("bass.p") - 0.05).abs() < f64::EPSILON);
        let before = values.put(catalog().get("bass.p"), 0.02);
        assert!((before - 0.05).abs() < f64::EPSILON);
        assert!((values.of_key("bass.p") - 0.02).abs() < f64::EPSILON);
        assert!(values.of_key("no such key").abs() < f64::EPSILON);
    }

    #[test]
    fn a_prefix_is_a_run_of_places() {
        let forklift = places("equipment.forklift.");
        assert_eq!(
            forklift.len(),
            catalog().iter_prefix("equipment.forklift.").count()
        );
        let (usual, mut other) = (Values::of(&BTreeMap::new()), Values::of(&BTreeMap::new()));
        other.put(catalog().get("equipment.forklift.life"), 12.0);
        assert!(!other.same(&usual, &forklift));
        assert!(other.same(&usual, &places("equipment.generator.")));
    }
}
