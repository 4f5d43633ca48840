//! Sorting, and ordered maps from lists.
//!
//! The sorts of the standard library are compiled anew for every type, at 5 to 8 KB each, and collecting into an ordered
//! map brings one along. These compile one sort for all types: the page is downloaded, and its lists are short.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Sorts a list; items that are equal stay in their order.
pub fn sort<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let mut order = sorted_places(items.len(), &mut |left, right| {
        compare(&items[left], &items[right])
    });
    // Each item moves once along its cycle of the permutation.
    for start in 0..items.len() {
        let mut here = start;
        while order[here] != start {
            let next = order[here];
            items.swap(here, next);
            order[here] = here;
            here = next;
        }
        order[here] = here;
    }
}

/// The map of a list of pairs; of a key that comes twice the last value counts.
pub fn map_of<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in pairs {
        map.insert(key, value);
    }
    map
}

/// The set of a list.
pub fn set_of<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    for item in items {
        set.insert(item);
    }
    set
}

/// The places of `count` items in the order of their comparison. Knows no type, so that it is compiled once.
fn sorted_places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|left, right| compare(*left, *right));
    places
}

#[cfg(test)]
mod tests {
    use super::{map_of, set_of, sort};

    #[test]
    fn every_short_list_is_sorted_as_the_standard_library_does() {
        // All 4^0 + ... + 4^6 = 5,461 lists of up to six of four letters, numbered to see who was first.
        let mut lists: Vec<Vec<(usize, usize)>> = vec![Vec::new()];
        let mut checked = 0;
        while let Some(list) = lists.pop() {
            let mut mine = list.clone();
            sort(&mut mine, |left, right| left.0.cmp(&right.0));
            let mut known = list.clone();
            known.sort_by_key(|item| item.0);
            assert_eq!(mine, known, "{list:?}");
            checked += 1;
            if list.len() < 6 {
                lists.extend((0..4).map(|letter| {
                    let mut longer = list.clone();
                    longer.push((letter, list.len()));
                    longer
                }));
            }
        }
        assert_eq!(checked, 5_461);
    }

    #[test]
    fn of_a_key_that_comes_twice_the_last_value_counts() {
        let map = map_of([("b", 1), ("a", 2), ("b", 3)]);
        assert_eq!(map.into_iter().collect::<Vec<_>>(), [("a", 2), ("b", 3)]);
        let set = set_of(["b", "a", "b"]);
        assert_eq!(set.into_iter().collect::<Vec<_>>(), ["a", "b"]);
    }
}
